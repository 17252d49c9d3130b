import { expect, it } from 'vitest';
import { FAKE_TRANSCRIPT } from '#testing/create-fake-engine.ts';
import { writeLogprobs } from './write-logprobs.ts';

it('writes tokens whose texts, and whose bytes, are the transcript', () => {
  const written = writeLogprobs(FAKE_TRANSCRIPT.segments);
  expect(written.map(({ token }) => token).join('')).toBe(FAKE_TRANSCRIPT.text);
  expect(Buffer.from(written.flatMap(({ bytes }) => bytes)).toString()).toBe(FAKE_TRANSCRIPT.text);
  expect(written[1]).toEqual({ token: ' birch', logprob: -0.25, bytes: [...Buffer.from(' birch')] });
});

it('writes a character that is spread over tokens with the last of them', () => {
  const tokens = [...Buffer.from('é!')].map((byte, id) => ({ id, bytes: [byte], logprob: -id }));
  const written = writeLogprobs([{ start: 0, end: 1, text: 'é!', tokens, averageLogprob: -1 }]);
  expect(written.map(({ token }) => token)).toEqual(['', 'é', '!']);
});

it('writes nothing of silence', () => {
  expect(writeLogprobs([])).toEqual([]);
});
