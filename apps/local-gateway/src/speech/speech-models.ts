/** The speech model and the documented names that stand for it. */
export const speechModels = [
  { id: 'flite', description: 'CMU Flite: small classic voices, English only' },
  {
    id: 'tts-1',
    description: 'Another name for flite, so that clients of the documented API work; not the OpenAI model',
  },
  { id: 'tts-1-hd', description: 'Another name for flite, no better than tts-1; not the OpenAI model' },
] as const;
