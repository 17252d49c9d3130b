/** Puts a text between the two marks of a part of a document: `<!-- settings:begin … -->` and `<!-- settings:end -->`. */
export function replacePart(document: string, part: string, text: string): string {
  const marks = new RegExp(`(<!-- ${part}:begin[^>]*-->\\n)[^]*?(<!-- ${part}:end -->)`);
  if (!marks.test(document)) throw new Error(`The document has no part “${part}”.`);
  // A function, because "$" means something in a replacement text.
  return document.replace(marks, (_, begin: string, end: string) => `${begin}${text}\n${end}`);
}
