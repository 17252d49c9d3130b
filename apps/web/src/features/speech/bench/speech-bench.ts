import * as v from 'valibot';
import { benchId } from '#lib/bench-id.ts';
import { DOCUMENTED_VOICES } from './speech-formats.ts';
import { speechLane } from './speech-lane.ts';
import { speechParameters } from './speech-parameters.ts';

/** How a text becomes requests: as few as the gateways' limits allow, or one for each sentence. */
export const SPLITS = ['limits', 'sentences'] as const;

/** What a speech session is set up with: the text, what speaks it (lanes are columns, voices are rows), and how it is cut. */
const speechBench = v.object({
  text: v.string(),
  recipe: v.object({ gateway: v.string(), model: v.string(), parameters: speechParameters }),
  lanes: v.pipe(v.array(speechLane), v.minLength(1)),
  voices: v.pipe(v.array(v.string()), v.minLength(1)),
  split: v.picklist(SPLITS),
});

/** A bench as it is kept among the settings. */
export const speechBenchRecord = v.object({
  ...speechBench.entries,
  id: v.pipe(v.string(), v.startsWith(benchId(''))),
  screen: v.literal('speech'),
});

export type SpeechBench = v.InferOutput<typeof speechBench>;
export type Split = SpeechBench['split'];

/** What the first session begins with. */
export const FIRST_BENCH: SpeechBench = {
  text: '',
  recipe: { gateway: '', model: '', parameters: {} },
  lanes: [{ id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } }],
  voices: [DOCUMENTED_VOICES[0]],
  split: 'limits',
};
