/** Text as it is compared when people search: without case, width and compatibility forms (`ＧＰＴ` is `gpt`, `ﬁ` is `fi`). */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}
