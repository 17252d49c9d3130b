const TOKEN = /\s*(?:("(?:[^"\\\n]|\\.)*")|(-?\d[\d.e+-]*)|(True|False|None)|([[\](){},:]))/y;
const WORDS: Record<string, string> = { True: 'true', False: 'false', None: 'null', '(': '[', ')': ']' };

/**
 * Reads the Python literal at the start of `code`, for tests on machines without Python. It takes double-quoted strings with escapes
 * that Python and JSON read alike, numbers, the three constants, lists, tuples (as lists) and dicts, and throws at anything else.
 */
export function readPythonLiteral(code: string): unknown {
  let json = '';
  let depth = 0;
  TOKEN.lastIndex = 0;
  do {
    const from = TOKEN.lastIndex;
    const [, text, number, word, mark] = TOKEN.exec(code) ?? [];
    const token = text ?? number ?? WORDS[word ?? mark ?? ''] ?? mark;
    if (token === undefined) throw new Error(`no Python literal: ${code.slice(from, from + 40)}`);
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    // Python allows a comma after the last item.
    if (token === ']' || token === '}') json = json.replace(/,$/, '');
    json += token;
  } while (depth > 0);
  return JSON.parse(json);
}
