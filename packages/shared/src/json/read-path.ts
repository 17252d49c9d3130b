import { isRecord } from './is-record.ts';

/** The value at a path of keys in parsed JSON, or undefined as soon as a step is not an object or lacks the key. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}
