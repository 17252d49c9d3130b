import { expect, test } from 'vitest';
import { makeAnswer, makeReport } from '../testing/make-report.ts';
import { writeMarkdown } from './write-markdown.ts';

test('a comparison reads as a document', () => {
  const answers = [
    makeAnswer({ text: '**Hi**\n' }),
    makeAnswer({
      letter: 'B',
      model: 'a|b',
      text: '',
      end: { words: 'failed', tone: 'bad' },
      problem: 'no\nchannel',
      figures: [],
    }),
  ];
  expect(writeMarkdown(makeReport({ answers, input: 'One\n\nTwo' }))).toBe(`# One Two

Chat

| Lane | Model | Gateway | Parameters |
| --- | --- | --- | --- |
| A | demo/echo | local | temperature: 0.5 |

## Turn 1

> One
>
> Two

### A · demo/echo

**Hi**

### B · a|b

*failed*

> no
> channel

| Lane | total |
| --- | --- |
| A | 0.41 s |
| B | – |
`);
});
