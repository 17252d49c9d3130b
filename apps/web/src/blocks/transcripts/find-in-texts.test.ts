import { describe, expect, test } from 'vitest';
import { findInTexts } from './find-in-texts.ts';

/** What is found, as it stands in the texts. */
function find(query: string, ...texts: string[]) {
  return findInTexts(texts, query).map(({ index, from, to }) => `${index} ${from} ${texts[index]?.slice(from, to)}`);
}

describe('finding in texts', () => {
  test.each([
    {
      why: 'in order, in every text',
      query: 'so',
      texts: ['And so, so', 'also'],
      found: ['0 4 so', '0 8 so', '1 2 so'],
    },
    { why: 'whatever the case', query: 'ASK', texts: ['Ask not'], found: ['0 0 Ask'] },
    { why: 'whatever the width', query: 'ab1', texts: ['ＡＢ１', 'x'], found: ['0 0 ＡＢ１'] },
    { why: 'full-width for narrow text', query: 'ａｂ', texts: ['ab'], found: ['0 0 ab'] },
    { why: 'across any white space', query: 'my fellow', texts: ['my\n  fellow'], found: ['0 0 my\n  fellow'] },
    { why: 'a ligature as a whole', query: 'fi', texts: ['ﬁne'], found: ['0 0 ﬁ'] },
    { why: 'behind characters of two units', query: 'b', texts: ['😀b'], found: ['0 2 b'] },
    {
      why: 'composed and decomposed alike',
      query: 'é',
      texts: ['e\u0301t', 'été'],
      found: ['0 0 e\u0301', '1 0 é', '1 2 é'],
    },
    { why: 'without overlaps', query: 'aa', texts: ['aaaa'], found: ['0 0 aa', '0 2 aa'] },
    { why: 'Han', query: '世界', texts: ['你好，世界'], found: ['0 3 世界'] },
    { why: 'nothing for nothing', query: '  ', texts: ['a b'], found: [] },
    { why: 'nothing where there is nothing', query: 'z', texts: ['a'], found: [] },
  ])('$why', ({ query, texts, found }) => {
    expect(find(query, ...texts)).toEqual(found);
  });
});
