import type { RecognitionModel } from '#audio/recognition/recognition-models.ts';

type TranscriptionModel = { id: string; description: string; runs: RecognitionModel };

/** The recognition models, and the documented name that stands for the better of them. */
export const transcriptionModels: readonly TranscriptionModel[] = [
  {
    id: 'moonshine-base-en',
    description: 'Moonshine base: a small speech recognition model, English only',
    runs: 'base',
  },
  {
    id: 'moonshine-tiny-en',
    description: 'Moonshine tiny: half as large as base, faster and less accurate, English only',
    runs: 'tiny',
  },
  {
    id: 'whisper-1',
    description: 'Another name for moonshine-base-en, so that clients of the documented API work; not the OpenAI model',
    runs: 'base',
  },
];
