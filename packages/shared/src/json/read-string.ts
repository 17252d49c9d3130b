import { readPath } from './read-path.ts';

/** The string at the first path that leads to one that is not empty, or undefined. */
export function readString(value: unknown, ...paths: readonly (readonly string[])[]): string | undefined {
  for (const path of paths) {
    const found = readPath(value, path);
    if (typeof found === 'string' && found.trim() !== '') return found;
  }
  return undefined;
}
