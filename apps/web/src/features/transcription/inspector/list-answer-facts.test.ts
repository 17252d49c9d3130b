import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/create-format.ts';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { listAnswerFacts } from './list-answer-facts.ts';

const text = (key: string, params: object = {}) => [key, ...Object.values(params)].join(' ');
const format = createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' });
const words = { text, format, locale: 'en' };
const ending = { at: 500, cause: 'eof' } as const;

function factsOf(run: Partial<TranscriptionRun>) {
  const made = makeRun(run);
  const facts = listAnswerFacts(made, judgeRun(made), words);
  const told = facts.map(({ label, value, unit = '', note = '' }) => [label, [value ?? '–', unit, note].join('|')]);
  return Object.fromEntries(told) as Record<string, string>;
}

function answer(json: object | string, request: Partial<TranscriptionRun> = {}) {
  const body = typeof json === 'string' ? json : JSON.stringify(json);
  return factsOf({ parts: [makePart({ frames: makeAnswer(body), ending })], ...request });
}

describe('listAnswerFacts: what came back', () => {
  it('is told with all that the answer holds', () => {
    const request = { model: 'whisper-1', response_format: 'verbose_json' };
    const segments = [{ start: 0, end: 1, text: 'Good day.' }];
    const usage = { type: 'tokens', input_tokens: 14, output_tokens: 5, total_tokens: 19 };
    const facts = answer({ text: 'Good day.', language: 'de', duration: 4, model: 'x', segments, usage }, { request });
    expect(facts).toMatchObject({
      'transcription.run.state': 'run.complete||',
      'transcription.run.format': 'verbose_json||',
      'transcription.run.model': 'x||',
      'transcription.run.language': 'de||German',
      'transcription.run.words': '2||',
      'transcription.run.details': 'transcription.run.segments 1 1||',
      'transcription.run.usage': '14 → 5|transcription.run.usage.unit|',
      'transcription.run.heard': '0:04.0||transcription.run.heard.by',
    });
  });

  it('is unknown where the answer does not say it', () => {
    expect(answer({ text: 'Good day.' })).toMatchObject({
      'transcription.run.model': '–||',
      'transcription.run.language': '–||',
      'transcription.run.details': '–||',
      'transcription.run.usage': '–|transcription.run.usage.unit|',
      'transcription.run.heard': '–||',
    });
  });

  it('keeps a language as the gateway calls it', () => {
    expect(answer({ text: 'a', language: 'english' })['transcription.run.language']).toBe('english||');
  });

  it('says that another format was asked for', () => {
    expect(answer('Good day.')['transcription.run.format']).toBe('text||transcription.run.format.asked json');
  });

  it('adds up what pieces used, and tells no length that nobody told', () => {
    const piece = (start: number) => {
      const body = JSON.stringify({ text: 'Good day.', duration: 2, usage: { input_tokens: 3, output_tokens: 2 } });
      return makePart({ start, end: start + 2, frames: makeAnswer(body), ending });
    };
    const facts = factsOf({ way: 'cut', parts: [piece(0), piece(2)] });
    expect(facts['transcription.run.usage']).toBe('6 → 4|transcription.run.usage.unit|');
    expect(facts['transcription.run.heard']).toBe('–||');
  });

  it.each([
    [
      'a refusal',
      makeAnswer('{"error":{"message":"no"}}', { status: 400 }),
      ending,
      'error.gateway_rejected||HTTP 400',
    ],
    [
      'what was never sent',
      [],
      { at: 1, cause: 'lost', problem: createProblem('recording_unreadable') },
      'error.recording_unreadable||',
    ],
    ['what is under way', [], null, 'transcription.run.state.working||'],
  ] as const)('names %s', (_, frames, end, state) => {
    const parts = [makePart({ frames: [...frames], ending: end })];
    expect(factsOf({ parts })['transcription.run.state']).toBe(state);
  });
});
