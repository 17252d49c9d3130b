import { expect, test } from 'vitest';
import { listTranscriptFiles } from './list-transcript-files.ts';

const segments = [{ start: 0, end: 3.5, text: 'For the twentieth time' }];
const extensions = (parts: Parameters<typeof listTranscriptFiles>[0]) =>
  listTranscriptFiles(parts).map((file) => file.extension);

test.each([
  { name: 'without times there are no subtitles', segments: [], receivedJson: '{"text":"a"}', files: ['txt', 'json'] },
  { name: 'with times there are', segments, receivedJson: '{"text":"a"}', files: ['txt', 'srt', 'vtt', 'json'] },
  { name: 'an answer that was not JSON gives none', segments, receivedJson: null, files: ['txt', 'srt', 'vtt'] },
])('$name', ({ files, ...parts }) => {
  expect(extensions({ text: 'a', ...parts })).toEqual(files);
});

test('JSON is what was received, byte by byte', () => {
  const receivedJson = '{ "text":\t"a", "extra": 1.0 }';
  const file = listTranscriptFiles({ text: 'a', segments, receivedJson }).find((one) => one.extension === 'json');
  expect(file?.content).toBe(receivedJson);
});

test('plain text ends with a line end', () => {
  expect(listTranscriptFiles({ text: 'one two', segments: [], receivedJson: null })[0]?.content).toBe('one two\n');
});

test('subtitles carry the times of the segments', () => {
  const files = listTranscriptFiles({ text: 'a', segments, receivedJson: null });
  expect(files.find((file) => file.extension === 'srt')?.content).toContain('00:00:00,000 --> 00:00:03,500');
  expect(files.find((file) => file.extension === 'vtt')?.content).toContain('00:00:00.000 --> 00:00:03.500');
});
