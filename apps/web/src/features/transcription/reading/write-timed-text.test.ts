import { expect, test } from 'vitest';
import { writeTimedText } from './write-timed-text.ts';

test('each cue has its line, with what is known of it', () => {
  const cues = [
    { id: 'c0', start: 0.3, end: 2, text: 'And so,' },
    { id: 'c1', start: 3.2, end: 4, text: ' ask not ', speaker: 'JFK' },
    { id: 'c2', start: null, end: null, text: 'you' },
  ];
  expect(writeTimedText(cues, (seconds) => seconds.toFixed(1))).toBe('[0.3] And so,\n[3.2] JFK: ask not\nyou');
});
