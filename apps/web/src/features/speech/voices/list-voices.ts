import type { ModelVoice } from '@lineup/shared/models/models-response.ts';
import { DOCUMENTED_VOICES } from '#features/speech/bench/speech-formats.ts';
import type { KnownVoice } from './known-voice.ts';

type VoiceSources = {
  /** What the gateway tells of its model's voices; empty when it tells nothing. */
  told: readonly ModelVoice[];
  /** Added by hand. */
  own: readonly string[];
  inGrid: readonly string[];
};

/**
 * The documented voices with what the gateway says they really are, the gateway's own that none of them stands for, those added by hand,
 * and what else is in the grid; none twice. A documented name that is not among those the gateway tells is not offered.
 */
export function listVoices({ told, own, inGrid }: VoiceSources): KnownVoice[] {
  const documented = DOCUMENTED_VOICES.flatMap((id) => describeDocumented(id, told));
  const stoodFor = new Set(documented.map(({ id, trueName }) => trueName ?? id));
  const voiceOf = (id: string, origin: KnownVoice['origin']): KnownVoice => {
    const description = told.find((voice) => voice.id === id)?.description ?? null;
    return { id, trueName: null, description, origin };
  };
  const voices = [
    ...documented,
    ...told.filter(({ id }) => !stoodFor.has(id)).map(({ id }) => voiceOf(id, 'gateway')),
    ...own.map((id) => voiceOf(id, 'own')),
    ...inGrid.filter((id) => id.trim() !== '').map((id) => voiceOf(id, 'grid')),
  ];
  return voices.filter(({ id }, index) => voices.findIndex((voice) => voice.id === id) === index);
}

function describeDocumented(id: string, told: readonly ModelVoice[]): KnownVoice[] {
  if (told.length === 0) return [{ id, trueName: null, description: null, origin: 'documented' }];
  const voice = told.find((each) => each.id === id) ?? told.find(({ aliases }) => aliases.includes(id));
  if (voice === undefined) return [];
  const trueName = voice.id === id ? null : voice.id;
  return [{ id, trueName, description: voice.description ?? null, origin: 'documented' }];
}
