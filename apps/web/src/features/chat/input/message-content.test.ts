import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from './attachment.ts';
import { messageContent } from './message-content.ts';

const file = (name: string, text: string): Attachment => ({ kind: 'text', id: name, name, text, bytes: text.length });
const image = (name: string): Attachment => ({
  kind: 'image',
  id: name,
  name,
  mime: 'image/png',
  dataUrl: `data:image/png;base64,${name}`,
  width: 1,
  height: 1,
  bytes: 3,
});
const imagePart = (name: string) => ({ type: 'image_url', image_url: { url: `data:image/png;base64,${name}` } });

describe('messageContent', () => {
  it.each([
    ['words alone', 'Hi', [], 'Hi'],
    ['a file before the words', 'What is it?', [file('a.md', '# A')], 'a.md\n```md\n# A\n```\n\nWhat is it?'],
    ['a file without words', '', [file('notes', 'a\n')], 'notes\n```\na\n```'],
    ['an empty file', '', [file('empty.txt', '')], 'empty.txt\n```txt\n```'],
    ['two files', 'x', [file('a.py', '1'), file('b.py', '2')], 'a.py\n```py\n1\n```\n\nb.py\n```py\n2\n```\n\nx'],
    ['a file with fences', '', [file('a.md', '```js\n1\n```\n````')], 'a.md\n`````md\n```js\n1\n```\n````\n`````'],
    ['a name that would break out', '', [file('a`\n```\nb.md', 'x')], 'a      b.md\n```md\nx\n```'],
  ])('makes a string of %s', (_, text, attachments, content) => {
    expect(messageContent({ text, attachments })).toBe(content);
  });

  it.each([
    ['an image and words', 'What?', [image('A')], [{ type: 'text', text: 'What?' }, imagePart('A')]],
    ['images without words', '', [image('A'), image('B')], [imagePart('A'), imagePart('B')]],
    [
      'an image, a file and words',
      'x',
      [image('A'), file('a.c', '1')],
      [{ type: 'text', text: 'a.c\n```c\n1\n```\n\nx' }, imagePart('A')],
    ],
  ])('makes parts of %s', (_, text, attachments, content) => {
    expect(messageContent({ text, attachments })).toEqual(content);
  });

  it('closes a file’s fence only at its end', () => {
    const text = fc.array(fc.constantFrom('`', '```', '\n', 'a', '~~~', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(text, (pieces) => {
        const content = messageContent({ text: '', attachments: [file('f', pieces.join(''))] });
        const lines = typeof content === 'string' ? content.split('\n') : [];
        const fence = lines[1] ?? '';
        expect(lines.slice(2).findIndex((line) => line.trim().startsWith(fence))).toBe(lines.length - 3);
      }),
      { seed: 20_261_123 },
    );
  });
});
