import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, test } from 'vitest';
import { makeAnswer as answered } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { judgeRun } from './judge-run.ts';
import { measureTranscription } from './measure-transcription.ts';
import type { RunPart } from './transcription-run.ts';
import type { LaneFrame } from './wire-frame.ts';

type Ending = RunPart['ending'];

const ended = (cause: NonNullable<Ending>['cause']): Ending => ({ at: 420, cause });
const said = '{"text":"the two men shook hands"}';

describe('under way', () => {
  test.each([
    { progress: [], outcome: { state: 'sending', share: 0 } },
    { progress: [{ at: 3, sent: 0.4 }], outcome: { state: 'sending', share: 0.4 } },
    {
      progress: [
        { at: 3, sent: 0.4 },
        { at: 9, sent: 1 },
      ],
      outcome: { state: 'working', since: 9, transcript: null },
    },
  ])('$outcome.state', ({ progress, outcome }) => {
    expect(judgeRun(makeRun({ parts: [makePart({ progress })] })).parts).toEqual([outcome]);
  });
});

describe('ended', () => {
  const cases: { name: string; frames?: LaneFrame[]; end: Ending; outcome: object }[] = [
    {
      name: 'a whole answer with text is complete',
      frames: answered(said),
      end: ended('eof'),
      outcome: { state: 'complete', transcript: { text: 'the two men shook hands', asRequested: true } },
    },
    {
      name: 'text for json is complete, and said to be of another format',
      frames: answered('the two men shook hands', { contentType: 'text/plain' }),
      end: ended('eof'),
      outcome: {
        state: 'complete',
        transcript: { text: 'the two men shook hands', format: 'text', asRequested: false },
      },
    },
    {
      name: 'an event stream without its end is cut off',
      frames: [
        {
          at: 2,
          event: {
            kind: 'frame',
            lane: 'A',
            seq: 1,
            t: 2,
            data: '{"type":"transcript.text.delta","delta":"the two men"}',
            stray: [],
          },
        },
      ],
      end: ended('eof'),
      outcome: { state: 'cut_off', transcript: { text: 'the two men' }, problem: { code: 'gateway_reset' } },
    },
    {
      name: 'an answer without text is empty',
      frames: answered('{"text":""}'),
      end: ended('eof'),
      outcome: { state: 'empty' },
    },
    {
      name: 'an answer without anything is empty',
      frames: answered(''),
      end: ended('eof'),
      outcome: { state: 'empty' },
    },
    {
      name: 'an error under status 200 is an error, in the words of the gateway',
      frames: answered('{"error":{"message":"该令牌额度已用尽","code":null}}'),
      end: ended('eof'),
      outcome: { state: 'error', problem: { gatewayMessage: '该令牌额度已用尽' } },
    },
    { name: 'an abort was the wish of the person', end: ended('aborted'), outcome: { state: 'stopped' } },
    {
      name: 'a refusal of the BFF is an error',
      end: { at: 9, cause: 'lost', problem: createProblem('unknown_gateway') },
      outcome: { state: 'error', problem: { code: 'unknown_gateway' } },
    },
    {
      name: 'no answer before the reset',
      end: ended('reset'),
      outcome: { state: 'error', problem: { code: 'gateway_reset' } },
    },
    { name: 'silence', end: ended('idle'), outcome: { state: 'error', problem: { code: 'gateway_idle' } } },
    {
      name: 'nobody there',
      end: ended('unreachable'),
      outcome: { state: 'error', problem: { code: 'gateway_unreachable' } },
    },
    {
      name: 'the BFF went away',
      end: ended('lost'),
      outcome: { state: 'error', problem: { code: 'bff_unreachable' } },
    },
    {
      name: 'text before the reset is kept, and cut off',
      frames: answered('the two men', { contentType: 'text/plain' }),
      end: ended('reset'),
      outcome: { state: 'cut_off', transcript: { text: 'the two men' }, problem: { code: 'gateway_reset' } },
    },
    {
      name: 'a page that was loaded again cut the run off, and no problem is made of it',
      end: ended('reloaded'),
      outcome: { state: 'cut_off', transcript: null, problem: null },
    },
    {
      name: 'what had come before the page was loaded again is kept',
      frames: answered('the two men', { contentType: 'text/plain' }),
      end: ended('reloaded'),
      outcome: { state: 'cut_off', transcript: { text: 'the two men' }, problem: null },
    },
    {
      name: 'an answer longer than the cap is cut off',
      frames: answered('the two men', { contentType: 'text/plain', truncated: true }),
      end: ended('eof'),
      outcome: { state: 'cut_off', problem: { code: 'answer_too_large' } },
    },
    {
      name: 'what the gateway said before the reset is its reason',
      frames: answered('{"error":{"message":"busy"}}', { status: 503 }),
      end: ended('reset'),
      outcome: { state: 'error', problem: { gatewayMessage: 'busy' } },
    },
    {
      name: 'an answer that came as events, unasked, is their text',
      frames: [
        {
          at: 1,
          event: {
            kind: 'open',
            lane: 'A',
            seq: 0,
            t: 1,
            status: 200,
            contentType: 'text/event-stream',
            requestId: null,
          },
        },
        { at: 2, event: { kind: 'frame', lane: 'A', seq: 1, t: 2, data: said, stray: [] } },
      ],
      end: ended('eof'),
      outcome: { state: 'complete', transcript: { text: 'the two men shook hands' } },
    },
  ];

  test.each(cases)('$name', ({ frames = [], end, outcome }) => {
    expect(judgeRun(makeRun({ parts: [makePart({ frames, ending: end })] }))).toMatchObject(outcome);
  });
});

describe('a recording in pieces', () => {
  const piece = (start: number, text: string | null) =>
    makePart({
      start,
      end: start + 4,
      frames: text === null ? [] : answered(JSON.stringify({ text })),
      ending: ended(text === null ? 'reset' : 'eof'),
    });

  test.each([
    { name: 'all told', texts: ['one two three', 'three four'], state: 'complete', text: 'one two three four' },
    { name: 'one failed: what came is kept', texts: ['one two', null], state: 'cut_off', text: 'one two' },
    { name: 'a silent one is no failure', texts: ['one two', ''], state: 'complete', text: 'one two' },
    { name: 'none told', texts: [null, null], state: 'error', text: null },
    { name: 'all silent', texts: ['', ''], state: 'empty', text: null },
  ])('$name', ({ texts, state, text }) => {
    const run = makeRun({ duration: 7, parts: texts.map((each, index) => piece(index * 3, each)) });
    const outcome = judgeRun(run);
    expect(outcome.state).toBe(state);
    expect(outcome.transcript?.text.replaceAll(/\s+/g, ' ') ?? null).toBe(text);
  });

  test('one that waits keeps the run at work, with what has come so far', () => {
    const waiting = makePart({ start: 3, end: 7, askedAt: null, progress: [] });
    const outcome = judgeRun(makeRun({ parts: [piece(0, 'one two'), waiting] }));
    expect(outcome).toMatchObject({ state: 'working', transcript: { text: 'one two' } });
  });

  test('the same run is judged once', () => {
    const run = makeRun({ parts: [piece(0, 'one')] });
    expect(judgeRun(run)).toBe(judgeRun(run));
  });
});

describe('numbers', () => {
  test('a complete run has its times by the clock of the browser, and its real-time factor', () => {
    expect(
      measureTranscription(makeRun({ parts: [makePart({ frames: answered(said), ending: ended('eof') })] })),
    ).toEqual({
      upload: 20,
      answer: 400,
      total: 420,
      realTimeFactor: 0.1,
      bytes: 4096,
    });
  });

  const cases: { name: string; parts: Partial<RunPart>; duration?: number | null; numbers: object }[] = [
    {
      name: 'a run under way has no total',
      parts: {},
      numbers: { upload: 20, answer: null, total: null, realTimeFactor: null },
    },
    {
      name: 'a run that a reload cut off has no total: when it ended is not known',
      parts: { ending: ended('reloaded') },
      numbers: { upload: 20, answer: null, total: null, realTimeFactor: null },
    },
    {
      name: 'a refusal has its answer time, and no real-time factor',
      parts: { frames: answered('{"error":{"message":"no"}}', { status: 400 }), ending: ended('eof') },
      numbers: { upload: 20, answer: 400, total: 420, realTimeFactor: null },
    },
    {
      name: 'a response head alone is an answer',
      parts: { frames: answered('').slice(0, 1), ending: ended('reset') },
      numbers: { answer: 380, total: 420, realTimeFactor: null },
    },
    {
      name: 'an answer that came before the upload had ended was not waited for',
      parts: {
        frames: answered('{"error":{"message":"no"}}', { status: 400 }),
        ending: ended('eof'),
        progress: [{ at: 430, sent: 1 }],
      },
      numbers: { answer: 0 },
    },
    {
      name: 'a run without an answer has no answer time',
      parts: { ending: ended('reset') },
      numbers: { upload: 20, answer: null, total: 420, realTimeFactor: null },
    },
    {
      name: 'without a duration there is no real-time factor',
      duration: null,
      parts: {
        frames: answered(said),
        ending: ended('eof'),
        progress: [{ at: 20, sent: 1 }],
      },
      numbers: { answer: 400, realTimeFactor: null },
    },
    {
      name: 'an upload whose end was not seen has no time, and neither has its answer',
      parts: { frames: answered(said), ending: ended('eof'), progress: [] },
      numbers: { upload: null, answer: null, total: 420 },
    },
  ];

  test.each(cases)('$name', ({ parts, duration = 4, numbers }) => {
    expect(measureTranscription(makeRun({ duration, parts: [makePart(parts)] }))).toMatchObject(numbers);
  });
});
