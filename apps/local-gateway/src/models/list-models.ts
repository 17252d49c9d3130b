import type { AudioEngine, EngineStatus } from '#audio/audio-engine.ts';
import { demoModels } from '#chat/demos/demo-models.ts';
import { speechModels } from '#speech/speech-models.ts';
import { VOICES, type Voice } from '#speech/voices.ts';
import { transcriptionModels } from '#transcription/transcription-models.ts';

// A constant, as in gateways of the one-api family; nothing can be learnt from it.
const CREATED = 1_626_777_600;

/** One entry of `GET /v1/models`. From `kind` on the fields are this gateway's own. */
export type ModelCard = {
  id: string;
  object: 'model';
  created: number;
  owned_by: 'lineup-demo';
  kind: 'chat' | 'speech' | 'transcription';
  description: string;
  /** Whether a request is answered at once, has to wait for the model to warm up, or must fail. */
  status: EngineStatus;
  voices?: readonly Voice[];
};

/** All models with their state at this moment. */
export function listModels({ speech, recognition }: ReturnType<AudioEngine['status']>): ModelCard[] {
  const common = { object: 'model', created: CREATED, owned_by: 'lineup-demo' } as const;
  return [
    ...demoModels.map(({ id, does }): ModelCard => {
      return { id, ...common, kind: 'chat', description: `${does} (built-in demo, not an AI model)`, status: 'ready' };
    }),
    ...speechModels.map((model): ModelCard => ({
      ...model,
      ...common,
      kind: 'speech',
      status: speech,
      voices: VOICES,
    })),
    ...transcriptionModels.map(({ id, description, runs }): ModelCard => ({
      id,
      description,
      ...common,
      kind: 'transcription',
      status: recognition[runs],
    })),
  ];
}
