import { expect, test } from 'vitest';
import { cuesOf } from '@lineup/shared/subtitles/cues-of.ts';
import { interpretTranscription } from '@lineup/shared/transcription/interpret-transcription.ts';
import { transcriptFiles } from './transcript-files.ts';

const TIMED = '{ "text":\t"ask not", "segments": [{ "start": 0, "end": 3.5, "text": " ask not" }] }';
const OPTIONS = { isFitted: true, lineLength: 42, lines: 2, lineEnd: 'lf' } as const;

type Given = { answers?: string[]; options?: object; isEdited?: boolean };

function take(text: string, { answers = [text], options = {}, isEdited = false }: Given = {}) {
  const transcript = interpretTranscription({ text, requested: undefined, head: null });
  if (transcript.kind !== 'transcript') throw new Error(transcript.kind);
  return transcriptFiles({
    cues: cuesOf(transcript),
    isEdited,
    transcript,
    answers,
    options: { ...OPTIONS, ...options },
  });
}

const write = (files: ReturnType<typeof take>, kind: string) => files.find((file) => file.kind === kind)?.write();

test.each([
  {
    name: 'without times there are no subtitles',
    text: '{"text":"a"}',
    kinds: ['txt', 'json_received'],
  },
  { name: 'with times there are', text: TIMED, kinds: ['txt', 'srt', 'vtt', 'json_received'] },
  { name: 'what came as text was no JSON', text: 'just words', kinds: ['txt'] },
])('$name', ({ text, kinds }) => {
  expect(take(text).map(({ kind }) => kind)).toEqual(kinds);
});

test('JSON as edited there is once it has been', () => {
  const files = take(TIMED, { isEdited: true });
  expect(files.map(({ kind }) => kind)).toEqual(['txt', 'srt', 'vtt', 'json_received', 'json_edited']);
  expect(JSON.parse(write(files, 'json_edited') ?? '')).toMatchObject({ text: 'ask not' });
});

test('JSON as received is that, byte by byte; of several pieces it is a list of them', () => {
  expect(write(take(TIMED), 'json_received')).toBe(TIMED);
  const pieces = write(take(TIMED, { answers: [TIMED, '{"text":"b"}'] }), 'json_received');
  expect(JSON.parse(pieces ?? '')).toEqual([JSON.parse(TIMED), { text: 'b' }]);
});

test('a text ends with a line end of the wanted kind', () => {
  expect(write(take(TIMED), 'txt')).toBe('ask not\n');
  expect(write(take(TIMED, { options: { lineEnd: 'crlf' } }), 'txt')).toBe('ask not\r\n');
});

test('subtitles carry the times of the segments', () => {
  expect(write(take(TIMED), 'srt')).toContain('00:00:00,000 --> 00:00:03,500');
  expect(write(take(TIMED, { options: { lineEnd: 'crlf' } }), 'vtt')).toMatch(/^WEBVTT\r\n\r\n/);
});

test('lines are as long as wanted, unless segments are to stay as they are', () => {
  const said = 'ask not what your country can do for you, ask what you can do for your country';
  const long = TIMED.replaceAll('ask not', said);
  expect(write(take(long, { options: { lineLength: 42 } }), 'srt')).toContain('\nask');
  expect(write(take(long, { options: { isFitted: false } }), 'srt')).toContain(`\n${said}\n`);
});
