import type { GatewayRoute } from './code-writer.ts';
import { escapeInvisible } from './escape-invisible.ts';
import { readSentBody } from './read-sent-body.ts';

const PLAIN_WORD = /^[\w./-]+$/;

/**
 * The request for `curl`. The body stands in a quoted here-document, where the shell changes nothing, which may be longer than an
 * argument (images are), and in which no line of JSON can be the delimiter.
 */
export function writeCurl(request: unknown, { path, saveAs }: GatewayRoute): string {
  const { value, isStreamed } = readSentBody(request);
  return `# export BASE_URL=https://host/v1 API_KEY=...
curl -sS${isStreamed ? 'N' : ''} "$BASE_URL"${quoteWord(path)} \\
${saveAs === undefined ? '' : writeOutput(saveAs)}  -H "Authorization: Bearer $API_KEY" \\
  -H 'Content-Type: application/json' \\
  --data-binary @- <<'JSON'
${writeBody(value)}
JSON
`;
}

/** What the gateway says instead of a file must not stand in one under its name. */
function writeOutput(name: string): string {
  return `  --fail --output ${quoteWord(name)} \\\n`;
}

/** Old bash and zsh expand `!` on every line that is typed or pasted, whatever quotes are around it. */
function writeBody(value: unknown): string {
  return escapeInvisible(JSON.stringify(value, null, 2)).replaceAll('!', String.raw`\u0021`);
}

function quoteWord(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
