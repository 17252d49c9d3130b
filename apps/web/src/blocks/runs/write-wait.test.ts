import { expect, it } from 'vitest';
import { writeWait } from './write-wait.ts';

it.each([
  [1, '1 second', '1秒钟'],
  [37, '37 seconds', '37秒钟'],
  [119, '119 seconds', '119秒钟'],
  [120, '2 minutes', '2分钟'],
  [121, '3 minutes', '3分钟'],
  [7_199, '120 minutes', '120分钟'],
  [7_200, '2 hours', '2小时'],
  [43_201, '13 hours', '13小时'],
])('%i seconds are %s and %s', (seconds, en, zh) => {
  expect(writeWait(seconds, 'en')).toBe(en);
  expect(writeWait(seconds, 'zh-CN').replaceAll(' ', '')).toBe(zh);
});
