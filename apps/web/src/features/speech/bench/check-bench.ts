import { SPEED_RANGE } from './speech-formats.ts';
import type { ResolvedSpeechLane } from './speech-lane.ts';

/** Why what is set up cannot be spoken. */
export type BenchFault = 'unread' | 'no_text' | 'no_model' | 'no_voice' | 'speed_out_of_range';

type Checked = { text: string; lanes: readonly ResolvedSpeechLane[]; voices: readonly string[] };

/** Names the first thing that is missing; null when it can be sent. */
export function checkBench({ text, lanes, voices }: Checked): BenchFault | null {
  if (text.trim() === '') return 'no_text';
  if (lanes.some(({ model }) => model === '')) return 'no_model';
  if (voices.some((voice) => voice.trim() === '')) return 'no_voice';
  return lanes.every(({ parameters }) => isSpeed(parameters.speed)) ? null : 'speed_out_of_range';
}

/** Whether a speed may be sent, or is unset. */
export function isSpeed(speed: number | undefined): boolean {
  return speed === undefined || (speed >= SPEED_RANGE.min && speed <= SPEED_RANGE.max);
}
