import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { describe, expect, it } from 'vitest';
import type { TextParams } from '#i18n/catalogue.ts';
import { createFormat } from '#i18n/create-format.ts';
import { listFigures } from './list-figures.ts';
import { markOwnEnd } from './own-end.ts';

const format = createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' });
const text = (key: string, params?: TextParams) =>
  params === undefined ? key : `${key} ${String(Object.values(params)[0])}`;

function figuresOf(change: Partial<ChatRun>) {
  return figuresOfRun({ ...createChatRun(), ...change });
}

function figuresOfRun(run: ChatRun) {
  const figures = listFigures({ run, numbers: measureRun(run), cost: null, format, text });
  return Object.fromEntries(figures.map(({ id, value, unit, detail }) => [id, [value, unit, detail]]));
}

const choice = { index: 0, text: 'abcdefghij', reasoning: '', toolCalls: [], finishReason: null, logprobs: [] };
const arrivals: ChatRun['arrivals'] = [
  { t: 310, kind: 'other', size: 0 },
  { t: 1000, kind: 'text', size: 5 },
  { t: 2000, kind: 'text', size: 5 },
];
const end = { state: 'complete', t: 2500, cause: 'eof' } as const;

describe('listFigures', () => {
  it('makes up no number of a run that has just begun', () => {
    expect(Object.values(figuresOf({})).map(([value]) => value)).toEqual([null, null, null, null, '0']);
  });

  it('tells characters while no tokens are known, and says so', () => {
    const figures = figuresOf({ choices: [choice], arrivals });
    expect(figures['speed']).toEqual(['10.0', 'run.characters_per_second', undefined]);
    expect(figures['written']).toEqual(['10', 'run.characters', undefined]);
    expect(figures['tokens']).toBeUndefined();
  });

  it('tells tokens once the gateway has', () => {
    const usage = { promptTokens: 1312, completionTokens: 30 };
    const figures = figuresOf({ choices: [choice], arrivals, usage, end });
    expect(figures['speed']).toEqual(['30.0', 'run.tokens_per_second', undefined]);
    expect(figures['tokens']).toEqual(['1,312 → 30', undefined, undefined]);
    expect(figures['total']).toEqual(['2.50', 's', undefined]);
  });

  it('tells the part that was reasoning', () => {
    const usage = { promptTokens: 1, completionTokens: 30, reasoningTokens: 20 };
    const thought: ChatRun['arrivals'] = [{ t: 500, kind: 'reasoning', size: 5 }, ...arrivals.slice(1)];
    const figures = figuresOf({ choices: [choice], arrivals: thought, usage, end });
    expect(figures['tokens']?.[2]).toBe('run.tokens.reasoning 20');
    expect(figures['speed']?.[2]).toBe('run.speed.with_reasoning 20.0');
    expect(figures['first_reasoning']?.[0]).toBe('0.50');
  });

  it('has a dash for tokens that were never told', () => {
    expect(figuresOf({ choices: [choice], arrivals, end })['tokens']?.[0]).toBeNull();
  });

  it.each([
    ['lost', 'cut_off'],
    ['aborted', 'stopped'],
    ['aborted', 'complete'],
  ] as const)('knows no total of a run that this page ended as %s (%s)', (cause, state) => {
    const run = { ...createChatRun(), choices: [choice], arrivals, end: { state, t: 2000, cause } };
    expect(figuresOfRun(markOwnEnd(run))['total']?.[0]).toBeNull();
  });

  it('knows the total of a run that was stopped at the gateway', () => {
    const stopped = { state: 'stopped', t: 2000, cause: 'aborted' } as const;
    expect(figuresOf({ choices: [choice], arrivals, end: stopped })['total']?.[0]).toBe('2.00');
  });

  it('knows no times of a run that never reached the gateway', () => {
    const end = { state: 'error', t: 0, cause: 'lost' } as const;
    const refused = figuresOf({ arrivals: [{ t: 0, kind: 'other', size: 0 }], end });
    expect([refused['first_byte']?.[0], refused['total']?.[0]]).toEqual([null, null]);
  });
});
