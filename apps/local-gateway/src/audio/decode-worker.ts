import * as v from 'valibot';
import { decodeAudio } from './decode/decode-audio.ts';
import { RECOGNITION_RATE } from './recognition/recognition-rate.ts';
import { serveJobs } from './workers/serve-jobs.ts';

const LONGEST_SECONDS = 60 * 60;

serveJobs({
  requestSchema: v.object({ bytes: v.instance(Uint8Array) }),
  async *run({ bytes }, isCancelled) {
    yield await decodeAudio({ bytes, sampleRate: RECOGNITION_RATE, longestSeconds: LONGEST_SECONDS, isCancelled });
  },
});
