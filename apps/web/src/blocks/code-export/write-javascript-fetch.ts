import type { GatewayRoute } from './code-writer.ts';
import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { saveInJavascript } from './save-in-javascript.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** The request with nothing but `fetch`, as Node has it. */
export function writeJavascriptFetch(request: unknown, { path, saveAs }: GatewayRoute): string {
  const { value, isStreamed } = readSentBody(request);
  const print = { imports: '', ending: isStreamed ? PRINT_STREAM : PRINT_ANSWER };
  const { imports, ending } = saveAs === undefined ? print : saveInJavascript(saveAs);
  return `// export BASE_URL=https://host/v1 API_KEY=...
// node request.mjs
${imports === '' ? '' : `${imports}\n`}const response = await fetch(process.env.BASE_URL + ${writeString(path)}, {
  method: "POST",
  headers: {
    Authorization: "Bearer " + process.env.API_KEY,
    "Content-Type": "application/json",
  },
  body: JSON.stringify(${writeLiteral(value, JAVASCRIPT_DIALECT, '  ')}),
});
if (!response.ok) throw new Error(response.status + " " + (await response.text()));

${ending}`;
}

const PRINT_STREAM = `let rest = "";
for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const line of lines) {
    const data = line.slice("data:".length).trim();
    if (!line.startsWith("data:") || data === "[DONE]") continue;
    for (const { delta } of JSON.parse(data).choices ?? []) process.stdout.write(delta?.content ?? "");
  }
}
console.log();
`;

const PRINT_ANSWER = `for (const { message } of (await response.json()).choices) console.log(message.content);
`;
