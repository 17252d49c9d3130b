import { describe, expect, test } from 'vitest';
import type { ChatRun } from '#runs/run.ts';
import { chunkOf, playAnswer, streamOf } from './testing/play-answer.ts';

/** How a run ended, with all the text that it has. */
function ending({ choices, end }: ChatRun) {
  return { text: choices.map((choice) => choice.text).join('|'), state: end?.state, problem: end?.problem };
}

describe('an error inside a stream under HTTP 200 ends the run as an error', () => {
  const shapes: [string, string][] = [
    ['data: {"error"}', streamOf({ error: { message: '余额不足', code: null } })],
    ['error as a string', streamOf({ error: '余额不足' })],
    ['success: false', streamOf({ success: false, message: '余额不足' })],
    ['an event named error', 'event: error\ndata: {"message":"余额不足"}\n\n'],
    ['an event named error with plain text', 'event: error\ndata: 余额不足\n\n'],
    ['bare JSON after pings', ': PING\n\n: PING\n\n: PING\n\n{"error":{"message":"余额不足"}}\n\n'],
    [
      'bare JSON on several lines without a blank line after it',
      ': PING\n\n{\n  "error": {\n    "message": "余额不足"\n  }\n}',
    ],
  ];
  const problem = { code: 'gateway_quota', retryable: false, gatewayMessage: '余额不足', status: 200 };

  test.each(shapes)('%s', (_, stream) => {
    expect(ending(playAnswer({ stream }))).toEqual({ text: '', state: 'error', problem });
  });

  test.each(shapes)('%s, after text, which is kept', (_, stream) => {
    const run = playAnswer({ stream: streamOf(chunkOf({ content: 'Hel' })) + stream });
    expect(ending(run)).toEqual({ text: 'Hel', state: 'error', problem });
  });

  test('a page in the stream', () => {
    const run = playAnswer({ stream: ': PING\n\n<html><title>524: A timeout occurred</title></html>\n\n' });
    expect(ending(run)).toMatchObject({
      state: 'error',
      problem: { code: 'gateway_not_an_api', gatewayMessage: '524: A timeout occurred' },
    });
  });

  test('the first error counts', () => {
    const run = playAnswer({ stream: streamOf({ error: { message: 'first' } }, { error: { message: 'second' } }) });
    expect(run.problem?.gatewayMessage).toBe('first');
  });

  test('the request id is read from the message', () => {
    const run = playAnswer({ stream: streamOf({ error: { message: '无效的令牌 (request id: 2026)' } }) });
    expect(run.problem).toMatchObject({ code: 'gateway_auth', gatewayMessage: '无效的令牌', requestId: '2026' });
  });
});

describe('a body instead of a stream', () => {
  const answer = JSON.stringify({
    object: 'chat.completion',
    model: 'm-0613',
    choices: [{ index: 0, message: { role: 'assistant', content: '<think>Why?</think>Hello' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 13, completion_tokens: 5, total_tokens: 18 },
  });

  test.each([
    ['JSON', answer],
    ['JSON with a stream’s last line after it', `${answer}\n\ndata: [DONE]\n\n`],
    ['JSON with a bare [DONE] after it', `${answer}\n[DONE]`],
  ])('a whole answer is read: %s', (_, body) => {
    const run = playAnswer({ body });
    expect(ending(run)).toEqual({ text: 'Hello', state: 'complete' });
    expect(run).toMatchObject({ model: 'm-0613', usage: { completionTokens: 5 }, choices: [{ reasoning: 'Why?' }] });
  });

  test('an event stream is read as one', () => {
    const body = `\r\n: PING\r\n\r\n${streamOf(chunkOf({ content: 'Hel' }), chunkOf({ content: 'lo' }, 'stop'), '[DONE]')}`;
    expect(ending(playAnswer({ body }))).toEqual({ text: 'Hello', state: 'complete' });
  });

  test.each([
    ['a JSON error', '{"error":{"message":"no","type":"invalid_request_error"}}', 'gateway_rejected', 'no'],
    [
      'a JSON error and [DONE]',
      '{"error":{"message":"no","type":"invalid_request_error"}}\n\ndata: [DONE]',
      'gateway_rejected',
      'no',
    ],
    ['success: false', '{"success":false,"message":"no"}', 'gateway_failed', 'no'],
    ['a page', '<!doctype html><title>One API</title>', 'gateway_not_an_api', 'One API'],
    ['plain text', 'upstream timed out', 'gateway_unreadable', 'upstream timed out'],
    ['JSON that is no answer', '{"hello":1}', 'gateway_unreadable', '{"hello":1}'],
    ['broken JSON', '{"choices":[', 'gateway_unreadable', '{"choices":['],
  ])('%s is an error, and none of it becomes text', (_, body, code, gatewayMessage) => {
    const run = playAnswer({ body });
    expect(ending(run)).toMatchObject({ text: '', state: 'error', problem: { code, gatewayMessage, status: 200 } });
  });

  test('JSON longer than the cap is too large', () => {
    const run = playAnswer({ body: answer.slice(0, 40), truncated: true });
    expect(run.end).toMatchObject({ state: 'error', problem: { code: 'answer_too_large' } });
  });

  test.each(['', ' \n', '\ufeff', 'data: [DONE]\n\n'])('%j is an empty answer', (body) => {
    expect(ending(playAnswer({ body }))).toMatchObject({
      text: '',
      state: 'empty',
      problem: { code: 'gateway_empty' },
    });
  });
});

describe('a status that is no success', () => {
  test.each([
    [401, '{"error":{"message":"无效的令牌 (request id: 1)","type":"one_api_error"}}', 'gateway_auth'],
    [429, '', 'gateway_rate_limited'],
    [503, '{"error":{"message":"当前分组 default 下对于模型 x 无可用渠道"}}', 'gateway_model_missing'],
    [502, '<html><title>502 Bad Gateway</title></html>', 'gateway_failed'],
    [302, '', 'gateway_redirected'],
    [400, JSON.stringify({ choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] }), 'gateway_rejected'],
  ])('%i with the body %j', (status, body, code) => {
    const run = playAnswer({ status, body });
    expect(ending(run)).toMatchObject({ text: '', state: 'error', problem: { code, status } });
  });

  test('without any body', () => {
    expect(playAnswer({ status: 429 }).end?.problem).toMatchObject({ code: 'gateway_rate_limited', status: 429 });
  });

  test('with a stream', () => {
    const run = playAnswer({ status: 429, stream: streamOf({ error: { message: 'slow down' } }) });
    expect(run.end?.problem).toMatchObject({ code: 'gateway_rate_limited', status: 429, gatewayMessage: 'slow down' });
  });
});
