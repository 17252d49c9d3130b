import type { GatewayRoute } from './code-writer.ts';
import { saveInPython } from './save-in-python.ts';
import { PYTHON_DIALECT } from './python-dialect.ts';
import { readSentBody } from './read-sent-body.ts';
import { writeLiteral } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** The request with Python's `requests`, which sends any body to any route. */
export function writePythonRequests(request: unknown, { path, saveAs }: GatewayRoute): string {
  const { value, isStreamed } = readSentBody(request);
  const print = { imports: '', ending: isStreamed ? PRINT_STREAM : PRINT_ANSWER };
  const { imports, ending } = saveAs === undefined ? print : saveInPython(saveAs);
  return `# pip install requests
# export BASE_URL=https://host/v1 API_KEY=...
${isStreamed ? 'import json\n' : ''}import os
import sys
${imports}
import requests

response = requests.post(
    os.environ["BASE_URL"] + ${writeString(path)},
    headers={"Authorization": "Bearer " + os.environ["API_KEY"]},
    json=${writeLiteral(value, PYTHON_DIALECT, '    ')},
${isStreamed ? '    stream=True,\n' : ''})
if not response.ok:
    sys.exit(f"{response.status_code} {response.text}")

${ending}`;
}

const PRINT_STREAM = `for line in response.iter_lines():
    data = line[5:].strip()
    if not line.startswith(b"data:") or data == b"[DONE]":
        continue
    for choice in json.loads(data).get("choices") or []:
        print((choice.get("delta") or {}).get("content") or "", end="", flush=True)
print()
`;

const PRINT_ANSWER = `for choice in response.json()["choices"]:
    print(choice["message"]["content"])
`;
