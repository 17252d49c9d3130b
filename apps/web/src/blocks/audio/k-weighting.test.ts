import { expect, test } from 'vitest';
import { kWeighting } from './k-weighting.ts';

test('at 48 kHz the filters are those of ITU-R BS.1770-4, tables 1 and 2', () => {
  const { shelf, highPass } = kWeighting(48_000);
  const tables = [
    [shelf.b, [1.53512485958697, -2.69169618940638, 1.19839281085285]],
    [shelf.a, [-1.69065929318241, 0.73248077421585]],
    [highPass.b, [1, -2, 1]],
    [highPass.a, [-1.99004745483398, 0.99007225036621]],
  ] as const;
  for (const [made, published] of tables) {
    published.forEach((coefficient, index) => expect(made[index]).toBeCloseTo(coefficient, 10));
  }
});
