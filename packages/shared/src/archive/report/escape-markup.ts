import { escapeEntities } from '#text/escape-entities.ts';

/** Where the pictures of control characters begin in Unicode. */
const CONTROL_PICTURES = 0x2400;

/**
 * Foreign text as the content or a quoted attribute of HTML and of XML. Control characters, which XML has no way to write, are shown by
 * their pictures (␛), halves of characters and what is none by the replacement character.
 */
export function escapeMarkup(text: string): string {
  return escapeEntities(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/[^\P{Cc}\n\t]/gu, (character) => pictureOf(character))
    .replaceAll(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
}
