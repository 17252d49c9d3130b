import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { readSentForm } from './read-sent-form.ts';
import { remarkLineEnds } from './remark-line-ends.ts';
import { saveInJavascript } from './save-in-javascript.ts';
import type { FormRequest, JsonRequest, SentRequest } from './sent-request.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** The request with nothing but `fetch`, as Node has it. */
export function writeJavascriptFetch(request: SentRequest): string {
  const { imports = '', form = '', headers = '', body, ending } = partsOf(request);
  return `// export BASE_URL=https://host/v1 API_KEY=...
// node request.mjs
${imports === '' ? '' : `${imports}\n`}${form}const response = await fetch(process.env.BASE_URL + ${writeString(request.path)}, {
  method: "POST",
  headers: {
    Authorization: "Bearer " + process.env.API_KEY,
${headers}  },
  body: ${body},
});
if (!response.ok) throw new Error(response.status + " " + (await response.text()));

${ending}`;
}

type Parts = { imports?: string; form?: string; headers?: string; body: string; ending: string };

function partsOf(request: SentRequest): Parts {
  switch (request.kind) {
    case 'chat': {
      const { isStreamed, ...parts } = jsonParts(request);
      return { ...parts, ending: isStreamed ? PRINT_DELTAS : PRINT_CHOICES };
    }
    case 'speech': {
      const { isStreamed: _isStreamed, ...parts } = jsonParts(request);
      return { ...parts, ...saveInJavascript(request.saveAs) };
    }
    case 'transcription':
      return formParts(request);
  }
}

function jsonParts({ body }: JsonRequest) {
  const { value, isStreamed } = readSentBody(body);
  return {
    headers: '    "Content-Type": "application/json",\n',
    body: `JSON.stringify(${writeLiteral(value, JAVASCRIPT_DIALECT, '  ')})`,
    isStreamed,
  };
}

function formParts(request: FormRequest): Parts {
  const { fields, answer } = readSentForm(request);
  const name = writeString(request.fileName);
  const lines = fields.map((field) => `form.append(${field.map(writeString).join(', ')});\n`).join('');
  return {
    imports: 'import { openAsBlob } from "node:fs";\n',
    form: `${remarkLineEnds({ fields })}const form = new FormData();\n${lines}form.append("file", await openAsBlob(${name}), ${name});\n\n`,
    body: 'form',
    ending: answer === 'object' ? PRINT_OBJECT : PRINT_AS_IT_COMES,
  };
}

const PRINT_DELTAS = `let rest = "";
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

const PRINT_CHOICES = `for (const { message } of (await response.json()).choices) console.log(message.content);
`;

const PRINT_OBJECT = `console.log((await response.json()).text);
`;

const PRINT_AS_IT_COMES = `for await (const text of response.body.pipeThrough(new TextDecoderStream())) process.stdout.write(text);
`;
