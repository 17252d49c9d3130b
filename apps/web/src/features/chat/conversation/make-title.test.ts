import { describe, expect, it } from 'vitest';
import { makeTitle } from './make-title.ts';

describe('makeTitle', () => {
  it.each([
    ['Hello', 'Hello'],
    ['  \n First line \nSecond', 'First line'],
    ['一句中文', '一句中文'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(59)}…`],
    ['👩‍👩‍👧'.repeat(70), `${'👩‍👩‍👧'.repeat(59)}…`],

    ['Explain the tide. Then draw it.', 'Explain the tide'],
    ['Why is the sky blue? I was asked.', 'Why is the sky blue?'],
    ['解释潮汐的成因。再画一张图。', '解释潮汐的成因'],
    ['Hi. Translate this letter for me.', 'Hi. Translate this letter for me'],
    ['你好。帮我改写下面这段话。', '你好。帮我改写下面这段话'],
    ['Version 1.5 of the file', 'Version 1.5 of the file'],

    ['## **Plan** for the week', 'Plan for the week'],
    ['> - `npm run build` fails', 'npm run build fails'],
    ['1. [Docs](https://example.org/a) first', 'Docs first'],
    ['*Please* keep 2 * 3 * 4', 'Please keep 2 * 3 * 4'],
    ['snake_case and __init__ stay', 'snake_case and __init__ stay'],
    ['```ts\nconst a = 1;\n```\nWhat is this?', 'const a = 1;'],
    ['- ', ''],
    ['#hashtag', '#hashtag'],
    ['', ''],
  ])('makes a title of %j', (input, title) => {
    expect(makeTitle(input)).toBe(title);
  });

  it('names what was attached where nothing was written', () => {
    const attachments = [{ name: 'cat.png' }, { name: '合同.txt' }];
    expect(makeTitle(' \n', attachments)).toBe('cat.png · 合同.txt');
    expect(makeTitle('Compare these', attachments)).toBe('Compare these');
    expect(makeTitle('', [{ name: `${'long '.repeat(20)}.png` }])).toHaveLength(60);
  });
});
