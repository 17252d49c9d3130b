import { writeString } from './write-string.ts';

/** What a Python program imports besides, and ends with, to save the content of `response` under a name. */
export function saveInPython(name: string): { imports: string; ending: string } {
  return {
    imports: 'from pathlib import Path\n',
    ending: `Path(${writeString(name)}).write_bytes(response.content)\n`,
  };
}
