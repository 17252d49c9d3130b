import { expect, test } from 'vitest';
import { endPhrases } from './end-phrases.ts';

test.for([
  ['One input, many lanes. Measured: honestly!', 'One input, many lanes. Measured: honestly!'],
  ['一处输入，多条泳道，如实度量。', '一处输入，|多条泳道，|如实度量。'],
  ['真人录音，24 秒：flac、mp3；对吗？对！', '真人录音，|24 秒：|flac、|mp3；|对吗？|对！'],
  ['按下“转写”之前，他说：“好。”然后（等。）走', '按下“转写”之前，|他说：“好。”然后（等。）走'],
  ['真的？！。', '真的？！。'],
  ['', ''],
])('a line of %j may end between its phrases', ([text = '', phrases]) => {
  expect(endPhrases(text).replaceAll('\u200B', '|')).toBe(phrases);
});
