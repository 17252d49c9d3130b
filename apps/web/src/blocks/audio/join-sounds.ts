import { examineSamples } from './examine-samples.ts';
import type { ExaminedSound } from './examine-sound.ts';
import { joinSamples } from './join-samples.ts';

/** A sound of several pieces, and the second at which each of them begins. */
export type JoinedSound = ExaminedSound & { starts: number[] };

/** Puts examined sounds one after the other, as one that is measured as a whole; what is told of its bytes is told of the first. */
export function joinSounds(sounds: readonly ExaminedSound[]): JoinedSound {
  const [first] = sounds;
  if (first === undefined) throw new RangeError('There is no sound to join');
  const starts: number[] = [];
  let duration = 0;
  for (const { facts } of sounds) {
    starts.push(duration);
    duration += facts.duration;
  }
  const joined = examineSamples(joinSamples(sounds.map(({ samples }) => samples)));
  return { ...joined, facts: { ...first.facts, duration }, starts };
}
