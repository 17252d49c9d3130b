import { loadFlite } from './speech/load-flite.ts';
import { speakText } from './speech/speak-text.ts';
import { speechRequest } from './speech/speech-request.ts';
import { serveJobs } from './workers/serve-jobs.ts';

const flite = await loadFlite();
// The first sentence pays for compiling what it runs; better before anybody waits.
flite({ sentence: 'Ready.', voice: 'slt', stretch: 1 });

serveJobs({ requestSchema: speechRequest, run: (request, isCancelled) => speakText({ flite, request, isCancelled }) });
