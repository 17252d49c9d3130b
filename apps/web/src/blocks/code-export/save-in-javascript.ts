import { writeString } from './write-string.ts';

/** What a program for Node imports besides, and ends with, to save the body of `response` under a name. */
export function saveInJavascript(name: string): { imports: string; ending: string } {
  return {
    imports: 'import { writeFile } from "node:fs/promises";\n',
    ending: `await writeFile(${writeString(name)}, new Uint8Array(await response.arrayBuffer()));\n`,
  };
}
