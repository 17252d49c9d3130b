import { DEFAULT_NORMALISER, normaliser } from '@lineup/shared/alignment/normaliser.ts';
import * as v from 'valibot';
import { benchId } from '#lib/bench-id.ts';
import { transcriptionLane } from './transcription-lane.ts';
import { transcriptionParameters } from './transcription-parameters.ts';

/** What becomes of a recording that is too large for a gateway: one smaller file, or pieces whose transcripts are joined. */
export const BIG_FILE_WAYS = ['compress', 'cut'] as const;

/** What a transcription session is set up with: who transcribes, and how the transcripts are compared. */
const transcriptionBench = v.object({
  recipe: v.object({ gateway: v.string(), model: v.string(), parameters: transcriptionParameters }),
  lanes: v.pipe(v.array(transcriptionLane), v.minLength(1)),
  bigFiles: v.picklist(BIG_FILE_WAYS),
  normaliser,
  differencesOnly: v.boolean(),
});

/** A bench as it is kept among the settings. */
export const transcriptionBenchRecord = v.object({
  ...transcriptionBench.entries,
  id: v.pipe(v.string(), v.startsWith(benchId(''))),
  screen: v.literal('transcription'),
});

export type TranscriptionBench = v.InferOutput<typeof transcriptionBench>;
export type BigFileWay = TranscriptionBench['bigFiles'];

/** What the first session begins with. */
export const FIRST_BENCH: TranscriptionBench = {
  recipe: { gateway: '', model: '', parameters: {} },
  lanes: [{ id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } }],
  bigFiles: 'compress',
  normaliser: DEFAULT_NORMALISER,
  differencesOnly: false,
};
