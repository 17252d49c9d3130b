/** What makes a transcription request; further form fields cannot stand in for these. */
export const RESERVED_FIELDS: readonly string[] = ['model', 'file'];
