import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';

/** The request with the `openai` package; parameters that it does not know are spread in, which TypeScript takes without a cast. */
export function writeJavascriptOpenai(request: unknown): string {
  const { fields, isStreamed } = readSentBody(request);
  const { known, extra } = splitParameters(fields);
  const hasExtra = Object.keys(extra).length > 0;
  const lines = known.map(([name, value]) => `  ${name}: ${writeLiteral(value, JAVASCRIPT_DIALECT, '  ')},\n`).join('');
  return `// npm install openai
// export BASE_URL=https://host/v1 API_KEY=...
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: process.env.BASE_URL,
  apiKey: process.env.API_KEY,
  maxRetries: 0,
});
${hasExtra ? `\nconst extraBody = ${writeLiteral(extra, JAVASCRIPT_DIALECT)};\n` : ''}
const ${isStreamed ? 'stream' : 'completion'} = await client.chat.completions.create({
${lines}${hasExtra ? '  ...extraBody,\n' : ''}});

${isStreamed ? PRINT_STREAM : PRINT_ANSWER}`;
}

const PRINT_STREAM = `for await (const { choices } of stream) {
  for (const { delta } of choices ?? []) process.stdout.write(delta?.content ?? "");
}
console.log();
`;

const PRINT_ANSWER = `for (const { message } of completion.choices) console.log(message.content);
`;
