import { expect, test } from 'vitest';
import type { LaneSummary } from './summarise-lanes.ts';
import { writeSummaryMarkdown } from './write-summary-markdown.ts';

const known: LaneSummary = {
  lane: 'A',
  model: 'whisper-1',
  wordErrorRate: 0.0204,
  characterErrorRate: 0.009,
  substitutions: 1,
  insertions: 0,
  deletions: 0,
  latency: 1.844,
  realTimeFactor: 0.0791,
};
const unknown: LaneSummary = {
  lane: 'B',
  model: 'a|b\nc',
  wordErrorRate: null,
  characterErrorRate: null,
  substitutions: null,
  insertions: null,
  deletions: null,
  latency: null,
  realTimeFactor: null,
};

test('a row per lane; names cannot break the table', () => {
  expect(writeSummaryMarkdown([known, unknown])).toBe(
    [
      '| Lane | Model | WER | Sub · ins · del | CER | Answered (s) | Real-time factor |',
      '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
      '| A | whisper-1 | 2.0 % | 1 · 0 · 0 | 0.9 % | 1.84 | 0.08 |',
      String.raw`| B | a\|b c | – | – | – | – | – |`,
      '',
    ].join('\n'),
  );
});
