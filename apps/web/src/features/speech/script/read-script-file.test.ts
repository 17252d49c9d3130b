import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { readScriptFile } from './read-script-file.ts';

const SUBTITLES =
  '1\n00:00:00,000 --> 00:00:02,000\nThe birch <i>canoe</i>\n\n2\n00:00:02,000 --> 00:00:03,000\nslid on.\n';

describe('a file that is dropped as a text to speak', () => {
  const rows: [string, BlobPart, Locale, Awaited<ReturnType<typeof readScriptFile>>][] = [
    ['is read as it is', 'Two lines\nof text', 'en', { text: 'Two lines\nof text' }],
    ['has line ends of one kind', 'Two lines\r\nof text\r\n', 'en', { text: 'Two lines\nof text' }],
    ['gives the words of subtitles', SUBTITLES, 'en', { text: 'The birch canoe\nslid on.' }],
    ['may be in GB 18030 where people write Chinese', Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3), 'zh-CN', { text: '你好' }],
    ['is refused without a word', ' \n ', 'en', { fault: 'empty' }],
    ['is refused when it is no text', Uint8Array.of(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0), 'en', { fault: 'no_text' }],
    ['is refused beyond a mebibyte', 'x'.repeat(1024 ** 2 + 1), 'en', { fault: 'too_large' }],
  ];
  it.each(rows)('%s', async (_, content, locale, read) => {
    expect(await readScriptFile(new File([content], 'text.txt'), locale)).toEqual(read);
  });
});
