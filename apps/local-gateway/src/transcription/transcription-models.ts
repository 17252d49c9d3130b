/** The recognition model and the documented name that stands for it. */
export const transcriptionModels = [
  { id: 'moonshine-base-en', description: 'Moonshine base: a small speech recognition model, English only' },
  {
    id: 'whisper-1',
    description: 'Another name for moonshine-base-en, so that clients of the documented API work; not the OpenAI model',
  },
] as const;
