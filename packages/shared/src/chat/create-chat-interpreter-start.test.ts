import { describe, expect, test } from 'vitest';
import { createChatRun } from '#runs/create-chat-run.ts';
import { reduceChatRun } from '#runs/reduce-chat-run.ts';
import { createChatInterpreter } from './create-chat-interpreter.ts';
import { chunkOf } from './testing/play-answer.ts';

describe('all times count from the start of the lane', () => {
  const stamp = (t: number) => ({ lane: 'a', seq: 0, t });
  const open = { status: 200, contentType: null, requestId: null };
  const end = { cause: 'eof', events: 1, bytes: 9, comments: 0 } as const;

  test('which itself counts from the send', () => {
    const interpreter = createChatInterpreter();
    const facts = [
      { kind: 'start' as const, ...stamp(1000.1) },
      { kind: 'open' as const, ...stamp(1200.3), ...open },
      { kind: 'frame' as const, ...stamp(1300.35), data: JSON.stringify(chunkOf({ content: 'x' })), stray: [] },
      { kind: 'unreadable' as const, raw: '?' },
      { kind: 'end' as const, ...stamp(1500.1), ...end },
    ].flatMap((event) => interpreter.read(event));
    expect(facts.flatMap((fact) => ('t' in fact ? [[fact.type, fact.t]] : []))).toEqual([
      ['start', 1000.1],
      ['head', 200.2],
      ['text', 300.25],
      ['malformed', 300.25],
      ['end', 500],
    ]);
  });

  test('and a lane that is stopped while it waits has none: it ends stopped, at the time since the send', () => {
    const interpreter = createChatInterpreter();
    const facts = interpreter.read({ kind: 'end', ...stamp(700), ...end, cause: 'aborted' });
    expect(facts.reduce(reduceChatRun, createChatRun())).toEqual({
      ...createChatRun(),
      end: { state: 'stopped', t: 700, cause: 'aborted' },
    });
  });
});
