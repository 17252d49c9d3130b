/**
 * A text that may be broken behind the Chinese marks that end a phrase (each gets a zero-width space), for what is kept whole within its
 * phrases (`break-keep`): there WebKit breaks lines at spaces only, other browsers at the marks too. Other writing stays as it is.
 */
export function endPhrases(text: string): string {
  return text.replaceAll(/(?![!-~])\p{Po}(?!\p{P}|$)/gu, '$&\u200B');
}
