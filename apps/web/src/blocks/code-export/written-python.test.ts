import { describe, expect, it } from 'vitest';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import { pythonArguments } from './testing/python-arguments.ts';
import { readPythonLiteral } from './testing/read-python-literal.ts';
import { requestWith } from './testing/request-with.ts';
import { writePythonOpenai } from './write-python-openai.ts';
import { writePythonRequests } from './write-python-requests.ts';

const CHAT = { path: '/chat/completions' };
const SPEECH = { path: '/audio/speech', saveAs: `it's "a".mp3` };

describe('the written Python with requests', () => {
  it.each(NASTY_TEXTS)('holds %s as it was sent', (_, text) => {
    const request = requestWith([text], { stream: true });
    const code = writePythonRequests(request, CHAT);
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
    const { extra_body, ...known } = pythonArguments(writePythonOpenai(request, CHAT), 'completions.create(');
    expect({ ...known, ...Object(extra_body) }).toEqual(request);
  });

  it('passes what the package does not know in extra_body, and nothing when it knows all', () => {
    const code = writePythonOpenai({ model: 'm', top_k: 5, stream: true }, CHAT);
    expect(code).toContain('\n    extra_body={"top_k": 5},\n');
    expect(writePythonOpenai({ model: 'm' }, CHAT)).not.toContain('extra_body');
  });

  it.each([
    ['a\ud83dz', true],
    ['\\\ud83dz', true],
    [String.raw`\ud83d`, false],
    ['🐦', false],
  ])('says that the package cannot send a lone surrogate: %j', (text, isSaid) => {
    expect(writePythonOpenai({ model: text }, CHAT).includes('surrogate')).toBe(isSaid);
  });
});

describe('the written Python for speech', () => {
  const request = { model: 'm', input: 'Hi', voice: 'alloy', speed: 1.5, instructions: 'Softly.' };

  it('saves what requests gets, and prints nothing of it', () => {
    const code = writePythonRequests(request, SPEECH);
    expect(code).toContain('import sys\nfrom pathlib import Path\n\nimport requests\n');
    expect(code).toMatch(/\nPath\("it's \\"a\\".mp3"\)\.write_bytes\(response\.content\)\n$/);
  });

  it('calls the speech route of openai, with what the package learned late in extra_body', () => {
    const code = writePythonOpenai(request, SPEECH);
    const { extra_body, ...known } = pythonArguments(code, 'response = client.audio.speech.create(');
    expect(known).toEqual({ model: 'm', input: 'Hi', voice: 'alloy', speed: 1.5 });
    expect(extra_body).toEqual({ instructions: 'Softly.' });
    expect(code).toMatch(/\nPath\("it's \\"a\\".mp3"\)\.write_bytes\(response\.content\)\n$/);
  });
});
