import type { TokenizerExtension } from 'marked';

/** `**…**` with no star and no line end inside. */
const STRONG = /^\*\*((?![\s*])(?:\\.|[^*\\\n])+(?<!\s))\*\*(?!\*)/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const PUNCTUATION_AT_EDGE = /^\p{P}|\p{P}$/u;

/**
 * CommonMark takes the spaces around a word to tell an opening `**` from a closing one. Chinese, Japanese and Korean have none, so
 * that `**“桦木”很轻，**适合` would stay as it is written: where emphasis begins or ends with punctuation there, it is emphasis.
 */
export const hanStrong: TokenizerExtension = {
  name: 'strong',
  level: 'inline',
  start: (source) => {
    const index = source.indexOf('**');
    return index === -1 ? undefined : index;
  },
  tokenizer(source) {
    const match = STRONG.exec(source);
    const text = match?.[1];
    if (match === null || text === undefined || !HAN.test(text) || !PUNCTUATION_AT_EDGE.test(text)) return undefined;
    return { type: 'strong', raw: match[0], text, tokens: this.lexer.inlineTokens(text) };
  },
};
