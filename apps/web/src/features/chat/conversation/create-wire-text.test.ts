import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { expect, it } from 'vitest';
import { createWireText } from './create-wire-text.ts';
import { wireBlob } from './wire-blob.ts';

const asked = {
  path: '/chat/completions',
  request: { model: 'm', messages: [{ role: 'user', content: '“你”\n' }] },
  sentAt: 1,
};
const frames = Array.from({ length: 7 }, (_, seq): WireFrame => {
  return { at: seq / 3, event: { kind: 'frame', lane: 'a', seq, t: seq, data: `{"text":"\\n${seq}]}"}`, stray: [] } };
});

it.each([[[]], [[7]], [[1, 0, 3, 3]]])('is what is written of the whole record, in pieces of %j', async (sizes) => {
  const text = createWireText(asked);
  let from = 0;
  for (const size of sizes) text.add(frames.slice(from, (from += size)));
  const whole = wireBlob({ ...asked, frames: frames.slice(0, from) });
  expect(await text.toBlob().text()).toBe(await whole.text());
  expect(text.toBlob().type).toBe(whole.type);
});
