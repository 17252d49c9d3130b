import type { KnownVoice } from './known-voice.ts';

/** So many of a gateway's own voices are still a grid that can be listened to. */
const MOST_OF_GATEWAY = 12;

/**
 * The voices that fill the grid in one step: the documented ones that the model has, or, when it has none of them, the first dozen of
 * its own; with them those added by hand.
 */
export function allVoices(known: readonly KnownVoice[]): string[] {
  const of = (origin: KnownVoice['origin']) => known.filter((voice) => voice.origin === origin).map(({ id }) => id);
  const documented = of('documented');
  return [...(documented.length > 0 ? documented : of('gateway').slice(0, MOST_OF_GATEWAY)), ...of('own')];
}
