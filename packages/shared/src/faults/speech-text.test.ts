import { describe, expect, test } from 'vitest';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import { splitSpeechText } from '#speech/split-speech-text.ts';

/** 17 characters with the full stop, 51 bytes. */
const SENTENCE = '今天的天气非常好我们一起出去走走。';

/** A text of so many Chinese characters in sentences. */
function chinese(count: number): string {
  return SENTENCE.repeat(Math.ceil(count / SENTENCE.length)).slice(0, count);
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('F41: a text of Chinese characters for a gateway that takes 4,096 bytes', () => {
  test.each([
    [1_365, 1],
    [1_366, 2],
    [4_096, 4],
    [4_097, 4],
  ])('%i of them are %i pieces, cut at sentence ends, in their order and whole', (count, expected) => {
    const text = chinese(count);
    const spans = splitSpeechText(text, { characters: 4_096, bytes: 4_096, mode: 'limits' });
    const pieces = spans.map(({ start, end }) => text.slice(start, end));
    expect(pieces).toHaveLength(expected);
    expect(pieces.join('')).toBe(text);
    expect(pieces.filter((piece) => bytes(piece) > 4_096)).toEqual([]);
    expect(pieces.slice(0, -1).filter((piece) => !piece.endsWith('。'))).toEqual([]);
  });
});

test('F41: a gateway that says text_too_long is quoted', () => {
  const body = JSON.stringify({
    error: {
      message: 'input is too long. (max 4096 characters) (request id: 77)',
      type: 'one_api_error',
      code: 'text_too_long',
    },
  });
  expect(readGatewayProblem({ status: 400, body, requestId: null })).toMatchObject({
    code: 'gateway_rejected',
    gatewayMessage: 'input is too long. (max 4096 characters)',
    requestId: '77',
  });
});
