import { PYTHON_DIALECT } from './python-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { splitParameters } from './split-parameters.ts';
import { writeLiteral } from './write-literal.ts';

/** An escaped lone surrogate; the escapes of whole backslashes before it are no part of it. */
const HALF_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** The request with Python's `openai` package; parameters that it does not know go into `extra_body`. */
export function writePythonOpenai(request: unknown): string {
  const { fields, isStreamed } = readSentBody(request);
  const parameters = writeArguments(fields);
  return `# pip install openai
# export BASE_URL=https://host/v1 API_KEY=...
${HALF_PAIR.test(parameters) ? CANNOT_SEND : ''}import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ["BASE_URL"],
    api_key=os.environ["API_KEY"],
    max_retries=0,
)

${isStreamed ? 'stream' : 'completion'} = client.chat.completions.create(
${parameters})

${isStreamed ? PRINT_STREAM : PRINT_ANSWER}`;
}

function writeArguments(fields: Record<string, unknown>): string {
  const { known, extra } = splitParameters(fields);
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
