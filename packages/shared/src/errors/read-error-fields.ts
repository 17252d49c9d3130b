import { readPath } from '#json/read-path.ts';
import { readString } from '#json/read-string.ts';

/** What an error answer says of itself; a numeric code is written as text. */
export type ErrorFields = { message?: string; code?: string; type?: string; param?: string };

// The seven places that one-api and new-api themselves look into, then a bare string and FastAPI's own.
const MESSAGE_PATHS = [
  ['error', 'message'],
  ['message'],
  ['msg'],
  ['err'],
  ['error_msg'],
  ['header', 'message'],
  ['response', 'error', 'message'],
  ['error'],
  ['detail'],
];
const CODE_PATHS = [['error', 'code'], ['code'], ['header', 'code'], ['response', 'error', 'code']];
const TYPE_PATHS = [['error', 'type'], ['type']];
const PARAM_PATHS = [['error', 'param'], ['param']];

/** Reads the fields of an answer that is known to be an error; what it does not say is absent. */
export function readErrorFields(json: unknown): ErrorFields {
  const answer: unknown = Array.isArray(json) ? json[0] : json;
  const message = readString(answer, ...MESSAGE_PATHS);
  const code = readString(answer, ...CODE_PATHS) ?? readNumber(answer, CODE_PATHS);
  const type = readString(answer, ...TYPE_PATHS);
  const param = readString(answer, ...PARAM_PATHS);
  return {
    ...(message !== undefined && { message }),
    ...(code !== undefined && { code }),
    ...(type !== undefined && { type }),
    ...(param !== undefined && { param }),
  };
}

function readNumber(answer: unknown, paths: readonly (readonly string[])[]): string | undefined {
  const found = paths.map((path) => readPath(answer, path)).find((value) => typeof value === 'number');
  return found === undefined ? undefined : String(found);
}
