import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markGraphemes } from './mark-graphemes.ts';
import { splitSentences } from './split-sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('where a sentence ends; | marks the cuts', () => {
  test.each([
    ['full stop, question, exclamation', 'I came. |Who else? |Nobody!'],
    ['questions and exclamations need no capital behind them', 'Stop! |now? |fine'],
    ['several marks', 'What?! |No!!! |Hello!! ?? |So.'],
    ['quotes and brackets go with it', 'He said “Go.” |Then (a pause.) |"Stay." |Done.'],
    ['a quote that its sentence goes on behind', '“Hello!” she said. |“Really?”, he asked.'],
    ['a straight quote opens', 'He left. |"Come back!" |Nobody heard.'],
    ['guillemets', '« Go.\u00a0» |Il part. |Vraiment\u00a0? |»Ja.« |Gut.'],
    ['Chinese marks need no space', '你好。|你是谁？|走！|先这样；|再见｡|完'],
    ['the Chinese ellipsis', '我不知道……|他走了。'],
    ['Chinese quotes and brackets', '他说：“你好！”|「走吧。」|『真的？』|（完。）|【对。】|然后‘好。’|走了。'],
    ['a Chinese comma behind the quote', '“好！”，他说。|走了。'],
    ['straight quotes in Chinese', '他说："你好。"|然后走了。|"再见！"|她说。'],
    ['Chinese and English', '我用 GPT. |很好! |你好!|World。|真的吗?|OK,走吧。|Yes.|好'],
    ['Japanese', 'はい。|そうです。'],
    ['other scripts', 'यह एक है। |दो। |ما هذا؟ |لا.'],
    ['emoji', 'Great!|👍🏽 Fine. |👨‍👩‍👧！|好'],
    ['line breaks of every kind', 'A title\n|One\r\n|Two\r|Three\u2028|Four\u2029|Five'],
    ['an inch is no quote that stays open over lines', 'A 5" pipe\n|好。|"走。"|完'],
    ['blank lines', 'One.\n \n\n|Two'],
    ['a quote at the beginning of a line', '"One.\n|"Two."'],
  ])('%s', (_, marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

describe('what does not end one', () => {
  test.each([
    'Dr. Smith met Mr. Jones, Mrs. Hill and Prof. Ray on St. James Street.',
    'See e.g. Paris, i.e. France, vs. Rome etc. and so on',
    'See No. 5, Fig. 3, pp. 10 and Vol. 2 of Jan. 5',
    'The U.S. Army woke at 5 p.m. sharp at 10 a.m. Eastern',
    'J. R. R. Tolkien and John F. Kennedy',
    'Acme Inc. Chairman Sammy Davis Jr. Esquire',
    'It is 3.14, v2.0.1 or 1,000.5',
    '３．１４ 是圆周率',
    'Well... I think so… But . . . no',
    '他想…好',
    'Read https://example.com/a.b?c=d!e&f=。'.slice(0, -1),
    'Open www.example.com/?q or a.txt or Node.js or .NET now',
    '打开 https://example.com/?q=1!x 和 a.txt 或图.jpg 文件',
    'https://example.com/你好?a=b',
    '1. One',
    '(12) a. b',
    'iv. Four',
    '……他走了',
    '“……”他说',
    'approx. five, cf. above',
    'one. two',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('what ends one although it looks like an abbreviation', () => {
  test.each([
    ['No. |I do not.'],
    ['He came at 5 p.m. |She left.'],
    ['They live in the U.S. |It is far.'],
    ["I didn't. |Mary’s. |Then no."],
    ['So did I. |But not now.'],
    ['Bring pens, ink, etc. |Paper is here.'],
    ['See https://example.com/a. |Then 5m. |Stop'],
    ['1. One. |2. Two.'],
  ])('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

test.each(['', '   ', '\n\r\n\u3000\t'])('%j has no sentences', (text) => {
  expect(splitSentences(text)).toEqual([]);
});

test.each([
  ['a mark on the full stop', 'One.\u0301 Two.', ['One.\u0301', 'Two.']],
  ['a mark on a space', 'One.  \u0301Two', ['One.', ' \u0301Two']],
  ['an emoji that is a mark', 'One‼\ufe0f Two', ['One‼\ufe0f', 'Two']],
])('no grapheme is cut: %s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

const parts =
  'a|B|Dr|1|中|文| |  |\n|\r\n|\u3000|.|!|?|。|！|…|；|，|"|“|”|」|(|)|\u0301|\u200d|👍🏽|👨‍👩‍👧|🇩🇪|‼|\u0600|\ud83d|http://x';

test('in any text, what is between the sentences is white space, and no grapheme is cut', () => {
  assert(
    property(array(constantFrom(...parts.split('|')), { maxLength: 30 }), (some) => {
      const text = some.join('');
      const { borders } = markGraphemes(text);
      let at = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect([borders[start], borders[end]]).toEqual([1, 1]);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { seed: 11, numRuns: 1_000 },
  );
});
