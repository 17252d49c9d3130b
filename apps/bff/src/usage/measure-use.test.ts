import { describe, expect, it } from 'vitest';
import { measureUse } from './measure-use.ts';
import type { RunEnd } from './run-watch.ts';

const ESTIMATE = { inputTokens: 100, outputTokens: 200, audioSeconds: 300 };
const ended = (end: Partial<RunEnd> = {}): RunEnd => ({ cause: 'eof', bytes: 1_000, events: 3, last: [], ...end });
const event = (data: object | string) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
const usage = { prompt_tokens: 11, completion_tokens: 22, total_tokens: 33 };
const body = (text: string): RunEnd => ended({ events: 0, last: [text] });

const chat = (end: RunEnd, given: { status?: number | undefined; wasSent?: boolean } = {}) =>
  measureUse({ plan: { endpoint: 'chat', estimate: () => ESTIMATE }, wasSent: true, status: 200, end, ...given });
const transcription = (end: RunEnd, status = 200) =>
  measureUse({ plan: { endpoint: 'transcription', estimate: () => ESTIMATE }, wasSent: true, status, end });

const TOLD = { inputTokens: 11, outputTokens: 22, audioSeconds: 0, isEstimated: false };
const ESTIMATED = { inputTokens: 100, outputTokens: 200, audioSeconds: 0, isEstimated: true };

describe('the tokens of a chat run', () => {
  it.each<[what: string, end: RunEnd, amounts: object]>([
    ['the usage of the last chunk', ended({ last: [event({ choices: [], usage }), event('[DONE]')] }), TOLD],
    ['the usage inside a choice', ended({ last: [event({ choices: [{ usage }] })] }), TOLD],
    ['the usage that is told last', ended({ last: [event({ usage: { prompt_tokens: 1 } }), event({ usage })] }), TOLD],
    [
      'an event of several lines',
      ended({ last: [`event: x\ndata: {"usage":\ndata: ${JSON.stringify(usage)}}\n\n`] }),
      TOLD,
    ],
    ['a whole answer', body(JSON.stringify({ choices: [], usage })), TOLD],
    [
      'a total alone is taken for the prompt',
      ended({ last: [event({ usage: { total_tokens: 7 } })] }),
      { ...TOLD, inputTokens: 7, outputTokens: 0 },
    ],
    ['no usage', ended({ last: [event({ choices: [] }), event('[DONE]')] }), ESTIMATED],
    ['usage that is null', ended({ last: [event({ choices: [], usage: null })] }), ESTIMATED],
    ['a stream that was stopped', ended({ cause: 'aborted' }), ESTIMATED],
    ['a stream that broke', ended({ cause: 'reset' }), ESTIMATED],
    ['a torn last event', ended({ cause: 'reset', last: ['data: {"usage":{"prompt_tokens":9'] }), ESTIMATED],
  ])('%s', (_what, end, amounts) => {
    expect(chat(end)).toEqual(amounts);
  });

  it('are estimated when the run was stopped before the gateway answered', () => {
    expect(chat(ended({ cause: 'aborted', events: 0 }), { status: undefined })).toEqual(ESTIMATED);
  });
});

describe('nothing is used by a run', () => {
  it.each<[what: string, amounts: object | undefined]>([
    ['that was never sent', chat(ended({ cause: 'aborted' }), { status: undefined, wasSent: false })],
    ['that found no gateway', chat(ended({ cause: 'unreachable' }), { status: undefined })],
    ['that the gateway refused', chat(body('{"error":{"message":"no"}}'), { status: 400 })],
    ['that the gateway refused under 200', chat(body('{"error":{"message":"no"}}'))],
    ['that a web page answered', chat(body('<!doctype html><title>Sign in</title>'))],
  ])('%s', (_what, amounts) => {
    expect(amounts).toBeUndefined();
  });
});

describe('the audio of a transcription', () => {
  it.each<[what: string, end: RunEnd, audioSeconds: number, isEstimated: boolean]>([
    ['the duration of the answer', body('{"text":"hi","duration":12.5}'), 12.5, false],
    ['the seconds of its usage', body('{"text":"hi","usage":{"type":"duration","seconds":9}}'), 9, false],
    [
      'the seconds in the last event',
      ended({ last: [event({ type: 'transcript.text.done', usage: { seconds: 9 } })] }),
      9,
      false,
    ],
    ['a plain text', body('hi'), 300, true],
    ['an upload that was stopped', ended({ cause: 'aborted', events: 0 }), 300, true],
  ])('%s', (_what, end, audioSeconds, isEstimated) => {
    expect(transcription(end)).toEqual({ inputTokens: 0, outputTokens: 0, audioSeconds, isEstimated });
  });
});
