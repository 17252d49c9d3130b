/** The formats of the contract, and wav and pcm, which some gateways add. */
export const SPEECH_FORMATS = ['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'] as const;

/** What a gateway sends when no format is asked for. */
export const DEFAULT_FORMAT = 'mp3';

/** The speeds that the contract takes. */
export const SPEED_RANGE = { min: 0.25, max: 4 } as const;

/** The voices that the documented contract names; a gateway may know others. */
export const DOCUMENTED_VOICES = ['alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'] as const;
