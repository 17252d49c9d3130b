import { describe, expect, it } from 'vitest';
import { formWith } from './testing/form-with.ts';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import { pythonArguments } from './testing/python-arguments.ts';
import { readPythonLiteral } from './testing/read-python-literal.ts';
import { requestWith } from './testing/request-with.ts';
import { writePythonOpenai } from './write-python-openai.ts';
import { writePythonRequests } from './write-python-requests.ts';

const chat = (body: unknown) => ({ kind: 'chat', path: '/chat/completions', body }) as const;
const speech = (body: unknown) => ({ kind: 'speech', path: '/audio/speech', body, saveAs: `it's "a".mp3` }) as const;

describe('the written Python with requests', () => {
  it.each(NASTY_TEXTS)('holds %s as it was sent', (_, text) => {
    const request = requestWith([text], { stream: true });
    const code = writePythonRequests(chat(request));
    expect(readPythonLiteral(code.slice(code.indexOf('    json=') + '    json='.length))).toEqual(request);
  });

  it('streams only when the request does', () => {
    const [streamed, whole] = [true, false].map((stream) => writePythonRequests(chat({ stream })));
    expect(streamed).toContain('    stream=True,\n');
    expect(streamed).toContain('response.iter_lines()');
    expect(whole).not.toContain('stream=True');
    expect(whole).toContain('response.json()');
  });
});

describe('the written Python with openai', () => {
  it.each(NASTY_TEXTS)('passes %s as it was sent', (_, text) => {
    const request = requestWith([text], { stream: false });
    const { extra_body, ...known } = pythonArguments(writePythonOpenai(chat(request)), 'completions.create(');
    expect({ ...known, ...Object(extra_body) }).toEqual(request);
  });

  it('passes what the package does not know in extra_body, and nothing when it knows all', () => {
    const code = writePythonOpenai(chat({ model: 'm', top_k: 5, stream: true }));
    expect(code).toContain('\n    extra_body={"top_k": 5},\n');
    expect(writePythonOpenai(chat({ model: 'm' }))).not.toContain('extra_body');
  });

  it.each([
    ['a\ud83dz', true],
    ['\\\ud83dz', true],
    [String.raw`\ud83d`, false],
    ['🐦', false],
  ])('says that the package cannot send a lone surrogate: %j', (text, isSaid) => {
    expect(writePythonOpenai(chat({ model: text })).includes('surrogate')).toBe(isSaid);
  });
});

describe('the written Python for speech', () => {
  const request = { model: 'm', input: 'Hi', voice: 'alloy', speed: 1.5, instructions: 'Softly.' };

  it('saves what requests gets, and prints nothing of it', () => {
    const code = writePythonRequests(speech(request));
    expect(code).toContain('import sys\nfrom pathlib import Path\n\nimport requests\n');
    expect(code).toMatch(/\nPath\("it's \\"a\\".mp3"\)\.write_bytes\(response\.content\)\n$/);
  });

  it('calls the speech route of openai, with what the package learned late in extra_body', () => {
    const code = writePythonOpenai(speech(request));
    const { extra_body, ...known } = pythonArguments(code, 'response = client.audio.speech.create(');
    expect(known).toEqual({ model: 'm', input: 'Hi', voice: 'alloy', speed: 1.5 });
    expect(extra_body).toEqual({ instructions: 'Softly.' });
    expect(code).toMatch(/\nPath\("it's \\"a\\".mp3"\)\.write_bytes\(response\.content\)\n$/);
  });
});

describe('the written Python for a transcription', () => {
  const valuesOf = (fields: object) =>
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((item) => [name, String(item).toWellFormed()]),
    );

  it.each(NASTY_TEXTS)('holds %s as it was sent', (_, text) => {
    const request = formWith([text]);
    const code = writePythonRequests(request);
    const data = readPythonLiteral(code.slice(code.indexOf('    data=') + '    data='.length));
    expect(data).toEqual(valuesOf(request.fields));
    expect(code).toContain('\n    files={"file": open("talk.wav", "rb")},\n)\n');
  });

  it.each(NASTY_TEXTS)('passes %s to openai, lists without their brackets', (_, text) => {
    const code = writePythonOpenai(formWith([text]));
    expect(code).toContain('create(\n    file=open("talk.wav", "rb"),\n    model="whisper-1",\n');
    const opening = 'file=open("talk.wav", "rb"),';
    const { extra_body, ...known } = pythonArguments(code, opening);
    expect({ ...known, ...Object(extra_body) }).toEqual({
      model: 'whisper-1',
      prompt: text.toWellFormed(),
      temperature: 0.2,
      timestamp_granularities: ['word', 'segment'],
      keywords: [text.toWellFormed()],
      hotwords: text.toWellFormed(),
      vad_filter: true,
      beam_size: 5,
    });
  });

  it('says that openai sends a list under another name', () => {
    expect(writePythonOpenai(formWith([], { tags: ['a'] }))).toContain('use requests');
    expect(writePythonOpenai(formWith([]))).not.toContain('use requests');
  });

  it('prints what was asked for', () => {
    const [object, text, stream] = [{}, { response_format: 'srt' }, { stream: true }].map((fields) =>
      writePythonRequests(formWith([], fields)),
    );
    expect(object).toMatch(/\nprint\(response\.json\(\)\["text"\]\)\n$/);
    expect(text).toMatch(/\nprint\(response\.content\.decode\(\)\)\n$/);
    expect(stream).toContain('    stream=True,\n');
    expect(stream).toContain('response.iter_lines()');
  });
});
