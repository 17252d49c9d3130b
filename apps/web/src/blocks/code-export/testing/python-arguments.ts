import { readPythonLiteral } from './read-python-literal.ts';

const ARGUMENT = /^ {4}(\w+)=/gm;

/** The arguments by name of the call that opens with `opening`, all of them literals. */
export function pythonArguments(code: string, opening: string): Record<string, unknown> {
  const call = code.slice(code.indexOf(opening));
  const end = call.indexOf('\n)\n');
  const starts = Array.from(call.slice(0, end).matchAll(ARGUMENT));
  return Object.fromEntries(
    starts.map((match) => [match[1], readPythonLiteral(call.slice(match.index + match[0].length))]),
  );
}
