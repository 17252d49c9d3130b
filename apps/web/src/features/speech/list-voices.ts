import type { ModelVoice } from '@lineup/shared/models/models-response.ts';
import { DOCUMENTED_VOICES } from './speech-recipe.ts';

/** A voice to choose. `trueName` is set where the gateway says that the id stands for another voice. */
export type VoiceChoice = { id: string; trueName: string | null; description: string | null };

/** How many of a gateway's own voices are shown as buttons; any other name can be typed. */
const OWN_VOICES = 12;

/** The documented voices with what the gateway says they really are, then the gateway's own that none of them stands for. */
export function listVoices(known: readonly ModelVoice[] = []): VoiceChoice[] {
  const documented = DOCUMENTED_VOICES.map((id) => {
    const voice = known.find((each) => each.id === id || each.aliases.includes(id));
    const trueName = voice === undefined || voice.id === id ? null : voice.id;
    return { id, trueName, description: voice?.description ?? null };
  });
  const own = known
    .filter((voice) => voice.aliases.length === 0 && !documented.some(({ id }) => id === voice.id))
    .slice(0, OWN_VOICES)
    .map((voice) => ({ id: voice.id, trueName: null, description: voice.description ?? null }));
  return [...documented, ...own];
}
