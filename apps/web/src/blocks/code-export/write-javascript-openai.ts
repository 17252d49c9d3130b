import type { GatewayRoute } from './code-writer.ts';
import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { saveInJavascript } from './save-in-javascript.ts';
import { readSentBody } from './read-sent-body.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';

/** The request with the `openai` package; parameters that it does not know are spread in, which TypeScript takes without a cast. */
export function writeJavascriptOpenai(request: unknown, { saveAs }: GatewayRoute): string {
  const { fields, isStreamed } = readSentBody(request);
  const { known, extra } = splitParameters(fields, saveAs === undefined ? 'chat' : 'speech');
  const hasExtra = Object.keys(extra).length > 0;
  const lines = known.map(([name, value]) => `  ${name}: ${writeLiteral(value, JAVASCRIPT_DIALECT, '  ')},\n`).join('');
  const { imports, call, ending } = saveAs === undefined ? chatParts(isStreamed) : speechParts(saveAs);
  return `// npm install openai
// export BASE_URL=https://host/v1 API_KEY=...
${imports}import OpenAI from "openai";

const client = new OpenAI({
  baseURL: process.env.BASE_URL,
  apiKey: process.env.API_KEY,
  maxRetries: 0,
});
${hasExtra ? `\nconst extraBody = ${writeLiteral(extra, JAVASCRIPT_DIALECT)};\n` : ''}
const ${call}.create({
${lines}${hasExtra ? '  ...extraBody,\n' : ''}});

${ending}`;
}

type Parts = { imports: string; call: string; ending: string };

function chatParts(isStreamed: boolean): Parts {
  return isStreamed
    ? { imports: '', call: 'stream = await client.chat.completions', ending: PRINT_STREAM }
    : { imports: '', call: 'completion = await client.chat.completions', ending: PRINT_ANSWER };
}

function speechParts(saveAs: string): Parts {
  return { ...saveInJavascript(saveAs), call: 'response = await client.audio.speech' };
}

const PRINT_STREAM = `for await (const { choices } of stream) {
  for (const { delta } of choices ?? []) process.stdout.write(delta?.content ?? "");
}
console.log();
`;

const PRINT_ANSWER = `for (const { message } of completion.choices) console.log(message.content);
`;
