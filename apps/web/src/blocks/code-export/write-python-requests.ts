import { PYTHON_DIALECT } from './python-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { readSentForm } from './read-sent-form.ts';
import { saveInPython } from './save-in-python.ts';
import type { FormRequest, JsonRequest, SentRequest } from './sent-request.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** The request with Python's `requests`, which sends anything to any route. */
export function writePythonRequests(request: SentRequest): string {
  const { modules = '', imports = '', body, isStreamed, ending } = partsOf(request);
  return `# pip install requests
# export BASE_URL=https://host/v1 API_KEY=...
${modules}import os
import sys
${imports}
import requests

response = requests.post(
    os.environ["BASE_URL"] + ${writeString(request.path)},
    headers={"Authorization": "Bearer " + os.environ["API_KEY"]},
${body}${isStreamed ? '    stream=True,\n' : ''})
if not response.ok:
    sys.exit(f"{response.status_code} {response.text}")

${ending}`;
}

type Parts = {
  /** What is imported before, and after the modules that every program needs. */
  modules?: string;
  imports?: string;
  /** The arguments that make the body. */
  body: string;
  isStreamed: boolean;
  ending: string;
};

function partsOf(request: SentRequest): Parts {
  switch (request.kind) {
    case 'chat': {
      const parts = jsonParts(request);
      return parts.isStreamed
        ? { ...parts, modules: 'import json\n', ending: PRINT_DELTAS }
        : { ...parts, ending: PRINT_CHOICES };
    }
    case 'speech':
      return { ...jsonParts(request), ...saveInPython(request.saveAs), isStreamed: false };
    case 'transcription':
      return formParts(request);
  }
}

function jsonParts({ body }: JsonRequest): Pick<Parts, 'body' | 'isStreamed'> {
  const { value, isStreamed } = readSentBody(body);
  return { body: `    json=${writeLiteral(value, PYTHON_DIALECT, '    ')},\n`, isStreamed };
}

/** Text without a charset is read as Latin-1 by `requests`, so the bytes are decoded here. */
function formParts(request: FormRequest): Parts {
  const { fields, answer } = readSentForm(request);
  const lines = fields.map(([name, value]) => `        (${writeString(name)}, ${writeString(value)}),\n`).join('');
  return {
    body: `    data=[\n${lines}    ],\n    files={"file": open(${writeString(request.fileName)}, "rb")},\n`,
    isStreamed: answer === 'stream',
    ending: { object: PRINT_OBJECT, text: PRINT_TEXT, stream: PRINT_EVENTS }[answer],
  };
}

const PRINT_DELTAS = `for line in response.iter_lines():
    data = line[5:].strip()
    if not line.startswith(b"data:") or data == b"[DONE]":
        continue
    for choice in json.loads(data).get("choices") or []:
        print((choice.get("delta") or {}).get("content") or "", end="", flush=True)
print()
`;

const PRINT_CHOICES = `for choice in response.json()["choices"]:
    print(choice["message"]["content"])
`;

const PRINT_OBJECT = `print(response.json()["text"])
`;

const PRINT_TEXT = `print(response.content.decode())
`;

const PRINT_EVENTS = `for line in response.iter_lines():
    print(line.decode(), flush=True)
`;
