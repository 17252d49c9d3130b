import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import { readErrorFields } from './read-error-fields.ts';

/** Fields of an answer. A body that has one of them is an answer, whatever `code` and `message` stand beside it. */
const ANSWER_FIELDS = ['choices', 'data', 'text', 'segments'];

/** Whether a parsed answer speaks of an error; gateways send such answers under HTTP 200 too. */
export function saysError(json: unknown): boolean {
  // Google's OpenAI-compatible endpoint wraps its errors in a list.
  const answer: unknown = Array.isArray(json) ? json[0] : json;
  if (!isRecord(answer)) return false;
  if (isPresent(answer['error']) || isPresent(readPath(answer, ['response', 'error']))) return true;
  if (answer['success'] === false || answer['object'] === 'error') return true;
  if (isFailureCode(readPath(answer, ['header', 'code']))) return true;
  const hasAnswer = ANSWER_FIELDS.some((field) => isPresent(answer[field]));
  return !hasAnswer && isFailureCode(answer['code']) && readErrorFields(answer).message !== undefined;
}

/** Chunks and answers that are no errors carry `error: null`, `{}`, `""` or 0. */
function isPresent(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/** Gateways with a `code` in every answer say 0, 200 or "success" when all is well. */
function isFailureCode(value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  return !/^(?:|0|200|ok|success)$/i.test(String(value));
}
