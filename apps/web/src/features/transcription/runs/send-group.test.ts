import { expect, test } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { stopRuns } from './live-uploads.ts';
import type { RunPartEvent } from './run-part-event.ts';
import { sendGroup } from './send-group.ts';
import type { uploadPart } from './upload-part.ts';

const parts = [makePart(), makePart({ start: 3, end: 7 })];
const runs = [
  makeRun({ id: 'one', laneId: 'a', letter: 'A', parts }),
  makeRun({ id: 'two', laneId: 'b', letter: 'B', parts }),
] as const;

type Send = typeof uploadPart;

/** What happened, in words; every upload is over when `finish` says so. */
function watch(options: { makeFile?: Parameters<typeof sendGroup>[0]['makeFile']; send?: Send } = {}) {
  const happened: string[] = [];
  const say = (runId: string, index: number, event: RunPartEvent) =>
    happened.push(
      `${runId} ${index} ${event.type}${event.type === 'ended' ? ` ${event.cause} ${event.problem?.code ?? ''}`.trimEnd() : ''}`,
    );
  const send: Send = ({ asks, name, onEvent }) => {
    happened.push(`send ${name} to ${asks.map(({ letter }) => letter).join('')}`);
    for (const { letter } of asks) onEvent(letter, { type: 'ended', at: 1, cause: 'lost' });
    return { stop: () => undefined, over: Promise.resolve() };
  };
  const done = sendGroup({
    runs,
    indexes: [0, 1],
    makeFile: async (index) => ({ file: new Blob(['x']), name: `talk-${index + 1}.wav` }),
    onEvent: say,
    send,
    ...options,
  });
  return { happened, done };
}

test('pieces are sent one after the other, each once for all lanes', async () => {
  const { happened, done } = watch();
  await done;
  expect(happened).toEqual([
    'send talk-1.wav to AB',
    'one 0 ended lost',
    'two 0 ended lost',
    'send talk-2.wav to AB',
    'one 1 ended lost',
    'two 1 ended lost',
  ]);
});

test('a piece that cannot be decoded ends there, and the next is sent', async () => {
  const { happened, done } = watch({
    makeFile: async (index) => (index === 0 ? null : { file: new Blob(['x']), name: 'talk-2.wav' }),
  });
  await done;
  expect(happened.slice(0, 3)).toEqual([
    'one 0 ended lost recording_unreadable',
    'two 0 ended lost recording_unreadable',
    'send talk-2.wav to AB',
  ]);
});

test('a lane that is stopped while a piece is sent gets no later one; the other goes on', async () => {
  const sent: string[] = [];
  const stopped: string[] = [];
  const { happened, done } = watch({
    send: ({ asks }) => {
      sent.push(asks.map(({ letter }) => letter).join(''));
      if (sent.length === 1) queueMicrotask(() => stopRuns(['one']));
      return { stop: (letters) => stopped.push(...letters), over: Promise.resolve().then(() => undefined) };
    },
  });
  await done;
  expect(sent).toEqual(['AB', 'B']);
  expect(stopped).toEqual(['A']);
  expect(happened).toEqual(['one 1 ended aborted']);
});

test('a stop of all lanes while the file is being made ends the making, and nothing is sent', async () => {
  const { happened, done } = watch({
    makeFile: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        queueMicrotask(() => stopRuns(['one', 'two']));
      }),
  });
  await done;
  expect(happened).toEqual([
    'one 0 ended aborted',
    'one 1 ended aborted',
    'two 0 ended aborted',
    'two 1 ended aborted',
  ]);
});

test('a fault in the making is not taken for a stop, and leaves no run without an end', async () => {
  const { happened, done } = watch({ makeFile: () => Promise.reject(new TypeError('a mistake')) });
  await expect(done).rejects.toThrow('a mistake');
  expect(happened).toEqual(['one 0 ended lost', 'one 1 ended lost', 'two 0 ended lost', 'two 1 ended lost']);
});
