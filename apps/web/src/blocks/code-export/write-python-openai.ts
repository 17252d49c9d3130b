import type { GatewayRoute } from './code-writer.ts';
import { PYTHON_DIALECT } from './python-dialect.ts';
import { saveInPython } from './save-in-python.ts';
import { readSentBody } from './read-sent-body.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';

/** An escaped lone surrogate; the escapes of whole backslashes before it are no part of it. */
const HALF_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** The request with Python's `openai` package; parameters that it does not know go into `extra_body`. */
export function writePythonOpenai(request: unknown, { saveAs }: GatewayRoute): string {
  const { fields, isStreamed } = readSentBody(request);
  const parameters = writeArguments(fields, saveAs === undefined ? 'chat' : 'speech');
  const { imports, call, ending } = saveAs === undefined ? chatParts(isStreamed) : speechParts(saveAs);
  return `# pip install openai
# export BASE_URL=https://host/v1 API_KEY=...
${HALF_PAIR.test(parameters) ? CANNOT_SEND : ''}import os
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

type Parts = { imports: string; call: string; ending: string };

function chatParts(isStreamed: boolean): Parts {
  return isStreamed
    ? { imports: '', call: 'stream = client.chat.completions', ending: PRINT_STREAM }
    : { imports: '', call: 'completion = client.chat.completions', ending: PRINT_ANSWER };
}

function speechParts(saveAs: string): Parts {
  return { ...saveInPython(saveAs), call: 'response = client.audio.speech' };
}

function writeArguments(fields: Record<string, unknown>, route: 'chat' | 'speech'): string {
  const { known, extra } = splitParameters(fields, route);
  const all = Object.keys(extra).length === 0 ? known : [...known, ['extra_body', extra] as const];
  return all.map(([name, value]) => `    ${name}=${writeLiteral(value, PYTHON_DIALECT, '    ')},\n`).join('');
}

const CANNOT_SEND = `# This text holds half of a surrogate pair, which the package refuses to encode: use requests.
`;

const PRINT_STREAM = `for chunk in stream:
    for choice in chunk.choices or []:
        print((choice.delta and choice.delta.content) or "", end="", flush=True)
print()
`;

const PRINT_ANSWER = `for choice in completion.choices:
    print(choice.message.content)
`;
