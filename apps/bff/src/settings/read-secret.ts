import type { ReadFile } from './read-settings.ts';

/** What names a secret: its value, or a file that holds it. `label` is how a problem names it; the secret itself is never in a problem. */
type SecretSource = { label: string; value: string | undefined; file: string | undefined; readFile: ReadFile };

/** The secret, undefined when none is named, or the sentence that says why it cannot be used. */
export function readSecret({ label, value, file, readFile }: SecretSource): { secret?: string } | { problem: string } {
  if (value === undefined && file === undefined) return {};
  const text = file === undefined ? value : readFile(file);
  if (text === undefined) return { problem: `${label}: the file ${file} cannot be read` };
  const secret = text.trim();
  // Anything else could not stand in a header, and would escape the masking of what leaves this process.
  if (!/^[\x21-\x7e]+$/.test(secret)) return { problem: `${label}: must be visible ASCII characters without spaces` };
  return { secret };
}
