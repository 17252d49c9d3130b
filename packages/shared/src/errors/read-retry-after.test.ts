import { expect, test } from 'vitest';
import { readRetryAfter } from './read-retry-after.ts';

const NOW = 'Mon, 23 Nov 2026 11:00:00 GMT';

test.each([
  ['seconds', '20', null, 20],
  ['seconds with space around them', ' 20 ', null, 20],
  ['longer than a day', '999999999', null, 86_400],
  ['a date', 'Mon, 23 Nov 2026 11:01:30 GMT', NOW, 90],
  ['a date in the form of RFC 850', 'Monday, 23-Nov-26 11:01:30 GMT', NOW, 90],
  ['a date without its zone', 'Mon Nov 23 11:01:30 2026', NOW, undefined],
  ['a date, by a gateway that does not tell its own', 'Mon, 23 Nov 2026 11:01:30 GMT', null, undefined],
  ['a date that is over', 'Mon, 23 Nov 2026 10:00:00 GMT', NOW, undefined],
  ['now', '0', null, undefined],
  ['less than nothing', '-5', null, undefined],
  ['words', 'soon', NOW, undefined],
  ['half a second', '0.5', NOW, undefined],
  ['more digits than any wait', '99999999999', NOW, undefined],
  ['nothing', '', NOW, undefined],
  ['no header', null, NOW, undefined],
] as const)('%s', (_, retryAfter, date, seconds) => {
  expect(readRetryAfter(retryAfter, date)).toBe(seconds);
});
