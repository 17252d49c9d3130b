import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { createLate } from './create-late.tsx';

function Greeting({ name }: { name: string }) {
  return <p>{name}</p>;
}

it('is waited for until it has come, and drawn at once after that', async () => {
  const load = vi.fn(async () => Greeting);
  const late = createLate(load);
  const draw = () =>
    renderToStaticMarkup(
      <Suspense fallback="waiting">
        <late.Component name="A" />
      </Suspense>,
    );
  expect(draw()).toContain('waiting');
  await late.preload();
  expect(draw()).toBe('<p>A</p>');
  expect(load).toHaveBeenCalledTimes(1);
});

it('is asked for again where it could not be had', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
  load.mockRejectedValueOnce(new Error('offline'));
  const late = createLate(load);
  await expect(late.preload()).rejects.toThrow('offline');
  await late.preload();
  expect(load).toHaveBeenCalledTimes(2);
});
