/** The recognition models by their size; each runs in a thread of its own. */
export const RECOGNITION_MODELS = ['base', 'tiny'] as const;

export type RecognitionModel = (typeof RECOGNITION_MODELS)[number];
