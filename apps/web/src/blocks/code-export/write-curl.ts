import { escapeInvisible } from './escape-invisible.ts';
import { quoteShell } from './quote-shell.ts';
import { readSentBody } from './read-sent-body.ts';
import type { JsonRequest, SentRequest } from './sent-request.ts';
import { writeCurlForm } from './write-curl-form.ts';

/** The request for `curl`. */
export function writeCurl(request: SentRequest): string {
  switch (request.kind) {
    case 'chat':
      return writeJson(request, '');
    case 'speech':
      return writeJson(request, writeOutput(request.saveAs));
    case 'transcription':
      return writeCurlForm(request);
  }
}

/**
 * The body stands in a quoted here-document, where the shell changes nothing, which may be longer than an argument (images are), and in
 * which no line of JSON can be the delimiter.
 */
function writeJson({ path, body }: JsonRequest, output: string): string {
  const { value, isStreamed } = readSentBody(body);
  return `# export BASE_URL=https://host/v1 API_KEY=...
curl -sS${isStreamed ? 'N' : ''} "$BASE_URL"${quoteShell(path)} \\
${output}  -H "Authorization: Bearer $API_KEY" \\
  -H 'Content-Type: application/json' \\
  --data-binary @- <<'JSON'
${writeBody(value)}
JSON
`;
}

/** What the gateway says instead of a file must not stand in one under its name. */
function writeOutput(name: string): string {
  return `  --fail --output ${quoteShell(name)} \\\n`;
}

/** Old bash and zsh expand `!` on every line that is typed or pasted, whatever quotes are around it. */
function writeBody(value: unknown): string {
  return escapeInvisible(JSON.stringify(value, null, 2)).replaceAll('!', String.raw`\u0021`);
}
