import { ownVoices } from './own-voices.ts';

/** The names of the voices that were added by hand for a gateway, in that order. */
export function useOwnVoices(gateway: string | undefined): string[] {
  const known = ownVoices.useValue();
  return known.filter((voice) => voice.gateway === gateway).map(({ id }) => id);
}
