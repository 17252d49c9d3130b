import { expect, test } from 'vitest';
import { createRequestQueue } from './create-request-queue.ts';

/** Tasks that note when they start and end when they are told. */
function taskBook() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () => {
    started.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { started, task, end: (name: string) => ends.get(name)?.() };
}

const never = { whom: 'one', signal: new AbortController().signal };

test('tasks start in their order, no more than there are places', async () => {
  const { started, task, end } = taskBook();
  const queue = createRequestQueue(2);
  const results = ['a', 'b', 'c', 'd'].map((name) => queue.run(task(name), never));
  expect(started).toEqual(['a', 'b']);
  end('b');
  await results[1];
  await Promise.resolve();
  expect(started).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await Promise.all([results[0], results[2]]);
  await Promise.resolve();
  end('d');
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
});

test('a task that waits and is no longer wanted never starts, and gives its turn to the next', async () => {
  const { started, task, end } = taskBook();
  const queue = createRequestQueue(1);
  const stopper = new AbortController();
  const first = queue.run(task('first'), never);
  const unwanted = queue.run(task('unwanted'), { whom: 'one', signal: stopper.signal });
  const last = queue.run(task('last'), never);
  stopper.abort();
  expect(await unwanted).toBeNull();
  end('first');
  await first;
  await Promise.resolve();
  end('last');
  expect(await last).toBe('last');
  expect(started).toEqual(['first', 'last']);
});

test('a task that fails gives its place back', async () => {
  const queue = createRequestQueue(1);
  const failing = queue.run(() => Promise.reject(new Error('broken')), never);
  await expect(failing).rejects.toThrow('broken');
  expect(await queue.run(() => Promise.resolve('next'), never)).toBe('next');
});

test('what is no longer wanted from the beginning is not run', async () => {
  const { started, task } = taskBook();
  expect(await createRequestQueue(1).run(task('late'), { whom: 'one', signal: AbortSignal.abort() })).toBeNull();
  expect(started).toEqual([]);
});

test('one who is slow does not take every place while others wait', async () => {
  const { started, task, end } = taskBook();
  const queue = createRequestQueue(2);
  const ask = (whom: string, name: string) => queue.run(task(name), { ...never, whom });
  const results = [ask('slow', 'slow 1'), ask('quick', 'quick 1'), ask('slow', 'slow 2'), ask('quick', 'quick 2')];
  expect(started).toEqual(['slow 1', 'quick 1']);
  end('quick 1');
  await results[1];
  await Promise.resolve();
  expect(started).toEqual(['slow 1', 'quick 1', 'quick 2']);
});
