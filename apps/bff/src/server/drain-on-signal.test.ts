import { EventEmitter } from 'node:events';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { drainOnSignal } from './drain-on-signal.ts';

/** Signals once and gives the exit code with what was logged. */
async function end(drain: () => Promise<void>): Promise<{ code: number; messages: unknown[] }> {
  const signals = new EventEmitter();
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const code = await new Promise<number>((exit) => {
    drainOnSignal({ program: { on: signals.on.bind(signals), exit }, drain, log });
    signals.emit('SIGTERM');
  });
  return { code, messages: lines.map((line) => JSON.parse(line)) };
}

const BEGUN: unknown = expect.objectContaining({ msg: 'shutting down' });

describe('a signal', () => {
  it.each([
    ['0 when all is closed', async () => undefined, 0, [BEGUN]],
    [
      '1 and a line in the log when closing fails',
      () => Promise.reject(new Error('stuck')),
      1,
      [
        BEGUN,
        expect.objectContaining({ msg: 'shutting down failed', err: expect.objectContaining({ message: 'stuck' }) }),
      ],
    ],
  ])('ends the program with %s', async (_name, drain, code, messages) => {
    expect(await end(drain)).toEqual({ code, messages });
  });
});
