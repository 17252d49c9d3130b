import { describe, expect, it } from 'vitest';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import { pythonArguments } from './testing/python-arguments.ts';
import { readPythonLiteral } from './testing/read-python-literal.ts';
import { requestWith } from './testing/request-with.ts';
import { writePythonOpenai } from './write-python-openai.ts';
import { writePythonRequests } from './write-python-requests.ts';

describe('the written Python with requests', () => {
  it.each(NASTY_TEXTS)('holds %s as it was sent', (_, text) => {
    const request = requestWith([text], { stream: true });
    const code = writePythonRequests(request, { path: '/chat/completions' });
    expect(readPythonLiteral(code.slice(code.indexOf('    json=') + '    json='.length))).toEqual(request);
  });

  it('streams only when the request does', () => {
    const [streamed, whole] = [true, false].map((stream) => writePythonRequests({ stream }, { path: '/x' }));
    expect(streamed).toContain('    stream=True,\n');
    expect(streamed).toContain('response.iter_lines()');
    expect(whole).not.toContain('stream=True');
    expect(whole).toContain('response.json()');
  });
});

describe('the written Python with openai', () => {
  it.each(NASTY_TEXTS)('passes %s as it was sent', (_, text) => {
    const request = requestWith([text], { stream: false });
    const { extra_body, ...known } = pythonArguments(writePythonOpenai(request), 'completions.create(');
    expect({ ...known, ...Object(extra_body) }).toEqual(request);
  });

  it('passes what the package does not know in extra_body, and nothing when it knows all', () => {
    const code = writePythonOpenai({ model: 'm', top_k: 5, stream: true });
    expect(code).toContain('\n    extra_body={"top_k": 5},\n');
    expect(writePythonOpenai({ model: 'm' })).not.toContain('extra_body');
  });

  it.each([
    ['a\ud83dz', true],
    ['\\\ud83dz', true],
    [String.raw`\ud83d`, false],
    ['🐦', false],
  ])('says that the package cannot send a lone surrogate: %j', (text, isSaid) => {
    expect(writePythonOpenai({ model: text }).includes('surrogate')).toBe(isSaid);
  });
});
