import { defaultResponseFormat } from '@lineup/shared/transcription/default-response-format.ts';
import type { useText } from '#i18n/use-text.ts';

/** What is asked for where nobody has chosen a format: it depends on the model, so that what comes can be read best. */
export function byModel(model: string, text: ReturnType<typeof useText>): string {
  return text('transcription.parameters.by_model', { format: defaultResponseFormat(model) });
}
