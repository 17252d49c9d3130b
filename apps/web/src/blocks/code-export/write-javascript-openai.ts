import { formParameters } from './form-parameters.ts';
import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { readSentForm } from './read-sent-form.ts';
import { saveInJavascript } from './save-in-javascript.ts';
import type { FormRequest, SentRequest } from './sent-request.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** The request with the `openai` package; parameters that it does not know are spread in, which TypeScript takes without a cast. */
export function writeJavascriptOpenai(request: SentRequest): string {
  const { remark = '', imports = '', call, fields, file = '', ending } = partsOf(request);
  const { known, extra } = splitParameters(fields, request.kind);
  const hasExtra = Object.keys(extra).length > 0;
  const lines = known.map(([name, value]) => `  ${name}: ${writeLiteral(value, JAVASCRIPT_DIALECT, '  ')},\n`).join('');
  return `// npm install openai
// export BASE_URL=https://host/v1 API_KEY=...
${remark}${imports}import OpenAI from "openai";

const client = new OpenAI({
  baseURL: process.env.BASE_URL,
  apiKey: process.env.API_KEY,
  maxRetries: 0,
});
${hasExtra ? `\nconst extraBody = ${writeLiteral(extra, JAVASCRIPT_DIALECT)};\n` : ''}
const ${call}.create({
${file}${lines}${hasExtra ? '  ...extraBody,\n' : ''}});

${ending}`;
}

type Parts = {
  remark?: string;
  imports?: string;
  call: string;
  fields: Record<string, unknown>;
  file?: string;
  ending: string;
};

function partsOf(request: SentRequest): Parts {
  switch (request.kind) {
    case 'chat': {
      const { fields, isStreamed } = readSentBody(request.body);
      return isStreamed
        ? { call: 'stream = await client.chat.completions', fields, ending: PRINT_STREAM }
        : { call: 'completion = await client.chat.completions', fields, ending: PRINT_CHOICES };
    }
    case 'speech': {
      const { fields } = readSentBody(request.body);
      return { ...saveInJavascript(request.saveAs), call: 'response = await client.audio.speech', fields };
    }
    case 'transcription':
      return formParts(request);
  }
}

function formParts(request: FormRequest): Parts {
  const { parameters, areSentSo } = formParameters(request);
  return {
    remark: areSentSo ? '' : OTHER_LISTS,
    imports: 'import { createReadStream } from "node:fs";\n',
    call: 'transcript = await client.audio.transcriptions',
    fields: parameters,
    file: `  file: createReadStream(${writeString(request.fileName)}),\n`,
    ending: readSentForm(request).answer === 'stream' ? PRINT_EVENTS : PRINT_TRANSCRIPT,
  };
}

const OTHER_LISTS = `// The package puts [] behind the name of every list; the request had a list without: use fetch.
`;

const PRINT_STREAM = `for await (const { choices } of stream) {
  for (const { delta } of choices ?? []) process.stdout.write(delta?.content ?? "");
}
console.log();
`;

const PRINT_CHOICES = `for (const { message } of completion.choices) console.log(message.content);
`;

const PRINT_TRANSCRIPT = `console.log(typeof transcript === "string" ? transcript : transcript.text);
`;

const PRINT_EVENTS = `for await (const event of transcript) process.stdout.write(event.delta ?? "");
console.log();
`;
