import { formParameters } from './form-parameters.ts';
import { PYTHON_DIALECT } from './python-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { readSentForm } from './read-sent-form.ts';
import { saveInPython } from './save-in-python.ts';
import type { FormRequest, SentRequest } from './sent-request.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** An escaped lone surrogate; the escapes of whole backslashes before it are no part of it. */
const HALF_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** The request with Python's `openai` package; parameters that it does not know go into `extra_body`. */
export function writePythonOpenai(request: SentRequest): string {
  const { remark = '', imports = '', call, parameters, ending } = partsOf(request);
  return `# pip install openai
# export BASE_URL=https://host/v1 API_KEY=...
${remark}${HALF_PAIR.test(parameters) ? CANNOT_ENCODE : ''}import os
${imports}
from openai import OpenAI

client = OpenAI(
    base_url=os.environ["BASE_URL"],
    api_key=os.environ["API_KEY"],
    max_retries=0,
)

${call}.create(
${parameters})

${ending}`;
}

type Parts = { remark?: string; imports?: string; call: string; parameters: string; ending: string };

function partsOf(request: SentRequest): Parts {
  switch (request.kind) {
    case 'chat': {
      const { fields, isStreamed } = readSentBody(request.body);
      const parameters = writeArguments(fields, 'chat');
      return isStreamed
        ? { call: 'stream = client.chat.completions', parameters, ending: PRINT_STREAM }
        : { call: 'completion = client.chat.completions', parameters, ending: PRINT_CHOICES };
    }
    case 'speech': {
      const parameters = writeArguments(readSentBody(request.body).fields, 'speech');
      return { ...saveInPython(request.saveAs), call: 'response = client.audio.speech', parameters };
    }
    case 'transcription':
      return formParts(request);
  }
}

function formParts(request: FormRequest): Parts {
  const { parameters, areSentSo } = formParameters(request);
  const file = `    file=open(${writeString(request.fileName)}, "rb"),\n`;
  return {
    remark: areSentSo ? '' : OTHER_LISTS,
    call: 'transcript = client.audio.transcriptions',
    parameters: `${file}${writeArguments(parameters, 'transcription')}`,
    ending: readSentForm(request).answer === 'stream' ? PRINT_EVENTS : PRINT_TRANSCRIPT,
  };
}

function writeArguments(fields: Record<string, unknown>, kind: SentRequest['kind']): string {
  const { known, extra } = splitParameters(fields, kind);
  const all = Object.keys(extra).length === 0 ? known : [...known, ['extra_body', extra] as const];
  return all.map(([name, value]) => `    ${name}=${writeLiteral(value, PYTHON_DIALECT, '    ')},\n`).join('');
}

const CANNOT_ENCODE = `# This text holds half of a surrogate pair, which the package refuses to encode: use requests.
`;

const OTHER_LISTS = `# The package puts [] behind the name of every list; the request had a list without: use requests.
`;

const PRINT_STREAM = `for chunk in stream:
    for choice in chunk.choices or []:
        print((choice.delta and choice.delta.content) or "", end="", flush=True)
print()
`;

const PRINT_CHOICES = `for choice in completion.choices:
    print(choice.message.content)
`;

const PRINT_TRANSCRIPT = `print(transcript if isinstance(transcript, str) else transcript.text)
`;

const PRINT_EVENTS = `for event in transcript:
    print(getattr(event, "delta", ""), end="", flush=True)
print()
`;
