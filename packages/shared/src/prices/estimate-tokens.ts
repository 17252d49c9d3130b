/**
 * Characters (code points) per token, rounded to what tokenizers of different makers have in common. English: about 4 (OpenAI's help
 * page on tokens), 3.3 (DeepSeek's API documentation). Chinese: about 1.7 by DeepSeek, 1.5 to 1.8 by Qwen, less than 1 with older
 * tokenizers, so 1 errs on the safe side; Japanese and Korean are alike. Other scripts stand between.
 */
const SCRIPTS = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, perToken: 1 },
  {
    letters: /(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/gu,
    perToken: 2,
  },
] as const;
const REST_PER_TOKEN = 4;

/** How many tokens a text has, very roughly: only ever to be shown as "about", since every model cuts text in its own way. */
export function estimateTokens(text: string): number {
  const counts = SCRIPTS.map(({ letters, perToken }) => ({ count: text.match(letters)?.length ?? 0, perToken }));
  const rest = Array.from(text).length - counts.reduce((sum, { count }) => sum + count, 0);
  return Math.ceil(counts.reduce((sum, { count, perToken }) => sum + count / perToken, rest / REST_PER_TOKEN));
}
