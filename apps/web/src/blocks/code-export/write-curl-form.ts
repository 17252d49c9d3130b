import { quoteShell } from './quote-shell.ts';
import { readSentForm, type SentForm } from './read-sent-form.ts';
import type { FormRequest } from './sent-request.ts';

/** `-F` reads `@`, `<`, `;`, quotes and blanks in a value as its own signs; a value of these characters has none. */
const PLAIN_VALUE = /^[\w./:+-]+$/;

/** What Linux takes as one argument, in bytes, its closing null included. */
const LONGEST_ARGUMENT = 131_072;

const encoder = new TextEncoder();

/** A form with a file for `curl`, each field an argument of its own. */
export function writeCurlForm(request: FormRequest): string {
  const { fields, answer } = readSentForm(request);
  return `# export BASE_URL=https://host/v1 API_KEY=...
${fields.every(canBeSent) ? '' : CANNOT_SEND}curl -sS${answer === 'stream' ? 'N' : ''} "$BASE_URL"${quoteShell(request.path)} \\
  -H "Authorization: Bearer $API_KEY" \\
${fields.map((field) => `  ${writeField(field)} \\\n`).join('')}  -F ${quoteShell(`file=@${quoteName(request.fileName)}`)}
`;
}

type Field = SentForm['fields'][number];

function writeField([name, value]: Field): string {
  return `${PLAIN_VALUE.test(value) ? '-F' : '--form-string'} ${quoteShell(`${name}=${value}`)}`;
}

/** In quotes of curl's own a comma and a semicolon are part of the name. */
function quoteName(name: string): string {
  return PLAIN_VALUE.test(name) ? name : `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function canBeSent([name, value]: Field): boolean {
  const argument = `${name}=${value}`;
  return !name.includes('=') && !argument.includes('\0') && encoder.encode(argument).length < LONGEST_ARGUMENT;
}

const CANNOT_SEND = `# A field is too long for an argument, or holds what none can (a null character, = in a name): use Python or JavaScript.
`;
