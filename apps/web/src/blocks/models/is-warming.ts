import type { ModelEntry } from '@lineup/shared/models/models-response.ts';

/** Whether a model is still being loaded: the built-in gateway tells a `status` per model, others tell none. */
export function isWarming(model: ModelEntry): boolean {
  return model.status === 'warming';
}
