/** The voices that the documented contract names; a gateway may know others. */
export const DOCUMENTED_VOICES = ['alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'] as const;

/** The formats of the contract, and wav and pcm, which some gateways add. */
export const SPEECH_FORMATS = ['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] as const;

export type SpeechFormat = (typeof SPEECH_FORMATS)[number];

/** What a gateway sends when no format is asked for. */
export const DEFAULT_FORMAT: SpeechFormat = 'mp3';

export const SPEED_RANGE = { min: 0.25, max: 4 } as const;

/** The settings that all lanes share. Null, or empty instructions, is unset: it is not sent. */
export type SpeechRecipe = {
  voice: string;
  format: SpeechFormat | null;
  speed: number | null;
  instructions: string;
};

export const FIRST_RECIPE: SpeechRecipe = { voice: DOCUMENTED_VOICES[0], format: null, speed: null, instructions: '' };
