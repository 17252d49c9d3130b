/** Enough of a text to tell its script; the rest rarely changes it. */
const SAMPLE = 600;

/**
 * The language tag that most of a text's letters ask for, so that it is set in the right face and line height; undefined when it
 * has no letters or they do not tell (Cyrillic, Greek …). Kana or Hangul outweigh Han, which Japanese and Korean use too.
 */
export function textLanguage(text: string): 'zh' | 'ja' | 'ko' | 'en' | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  // A Latin word counts about as much as one Han character.
  const latin = count(/\p{Script=Latin}+/gu);
  if (latin > han + kana + hangul) return 'en';
  if (kana > hangul && kana > 0) return 'ja';
  if (hangul > 0) return 'ko';
  return han > 0 ? 'zh' : undefined;
}
