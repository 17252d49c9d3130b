import { describe, expect, it } from 'vitest';
import { readHighlight } from './read-highlight.ts';

describe('readHighlight', () => {
  it.each([
    ['text', 'a = b', ['a = b']],
    ['escapes', '&lt;b&gt; &amp;amp; &quot;&#x27;', ['<b> &amp; "\'']],
    ['a part', 'a <span class="hljs-keyword">if</span> b', ['a ', { scope: 'keyword', children: ['if'] }, ' b']],
    [
      'parts in parts',
      '<span class="hljs-string">a<span class="hljs-subst">b</span></span>',
      [{ scope: 'string', children: ['a', { scope: 'subst', children: ['b'] }] }],
    ],
    ['foreign markup', '<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['an end too many', 'a</span>b', ['ab']],
  ])('reads %s', (_, html, nodes) => {
    expect(readHighlight(html)).toEqual(nodes);
  });
});
