import { workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { loadMoonshine } from './recognition/load-moonshine.ts';
import { RECOGNITION_MODELS } from './recognition/recognition-models.ts';
import { RECOGNITION_RATE } from './recognition/recognition-rate.ts';
import { recognisePieces } from './recognition/recognise-pieces.ts';
import { serveJobs } from './workers/serve-jobs.ts';

const { model } = v.parse(v.object({ model: v.picklist(RECOGNITION_MODELS) }), workerData);
const moonshine = await loadMoonshine(model);
// The first inference pays for memory and compilation; better before anybody waits.
await moonshine(new Float32Array(RECOGNITION_RATE), () => false);

serveJobs({
  requestSchema: v.object({ samples: v.instance(Float32Array) }),
  run: ({ samples }, isCancelled) => recognisePieces({ moonshine, samples, isCancelled }),
});
