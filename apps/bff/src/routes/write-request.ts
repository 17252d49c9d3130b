import { writeJson } from '@lineup/shared/json/write-json.ts';
import { AppError } from '#errors/app-error.ts';

/** A request body for a gateway as JSON text; `field` is where it stood. */
export function writeRequest(request: object, field: string): string {
  const text = writeJson(request);
  if (text === undefined) throw new AppError('invalid_request', `${field}: nested too deeply`);
  return text;
}
