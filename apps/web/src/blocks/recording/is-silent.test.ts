import { expect, test } from 'vitest';
import { isSilent } from './is-silent.ts';

test.each([
  { name: 'a recording without sound', peaks: [], silent: true },
  { name: 'digital silence', peaks: [0, 0, 0], silent: true },
  { name: 'the hiss of a muted microphone', peaks: [0.004, 0.006, 0.009], silent: true },
  { name: 'a recording that is loud once', peaks: [0, 0, 0.02, 0], silent: false },
  { name: 'speech', peaks: [0.3, 0.5, 0.1], silent: false },
])('$name is silent: $silent', ({ peaks, silent }) => {
  expect(isSilent(peaks)).toBe(silent);
});
