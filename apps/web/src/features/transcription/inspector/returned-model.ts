import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { receivedAnswer } from '#features/transcription/runs/received-answer.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

/** The model that a gateway says it has asked. The API names no such field, but some gateways send it; null where none does. */
export function returnedModel({ parts }: Pick<TranscriptionRun, 'parts'>): string | null {
  const named = parts.map(({ frames }) => modelOf(receivedAnswer(frames).text)).find((model) => model !== null);
  return named ?? null;
}

function modelOf(answer: string): string | null {
  const json = parseJson(answer);
  const model = isRecord(json) ? json['model'] : undefined;
  return typeof model === 'string' && model !== '' ? model : null;
}
