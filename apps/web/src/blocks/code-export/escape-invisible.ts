const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Escapes what cannot be seen, line ends aside, in code whose string literals take `\uXXXX`: a direction mark can make pasted code
 * read as other code than it is. Beyond the first plane JSON and Python have no escape in common, so those characters stay.
 */
export function escapeInvisible(code: string): string {
  return code.replaceAll(INVISIBLE, (character) =>
    character.length > 1 ? character : String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
