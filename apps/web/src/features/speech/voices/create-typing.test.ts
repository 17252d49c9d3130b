import { expect, it } from 'vitest';
import { createTyping } from './create-typing.ts';

it('begins anew after a pause', () => {
  let t = 0;
  const type = createTyping(() => t);
  const heard = [0, 100, 600, 1500].map((at) => {
    t = at;
    return type(String(at).slice(0, 1));
  });
  expect(heard).toEqual(['0', '01', '016', '1']);
});
