/** The answer formats of the documented contract, in the order in which they are offered. */
export const RESPONSE_FORMATS = ['verbose_json', 'json', 'text', 'srt', 'vtt'] as const;

export type ResponseFormat = (typeof RESPONSE_FORMATS)[number];
