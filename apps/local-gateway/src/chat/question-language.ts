/** The two languages in which the demo models answer. */
export type AnswerLanguage = 'zh' | 'en';

/** Chinese when the text has at least as many Han characters as words in other letters. */
export function questionLanguage(text: string): AnswerLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/(?:(?!\p{Script=Han})\p{L})+/gu)?.length ?? 0;
  return han > 0 && han >= words ? 'zh' : 'en';
}
