const PLAIN_WORD = /^[\w./=@:+,-]+$/;

/** What a person does not see, or a terminal takes for a key; line ends aside. */
const INVISIBLE = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])+/gu;

const encoder = new TextEncoder();

/**
 * A text as one word of a POSIX shell, which changes nothing in it. What cannot be seen is written by its bytes, because a direction mark
 * can make pasted code read as other code than it is. `!` stands outside the quotes: old bash and zsh expand it on every line that is
 * typed or pasted, whatever quotes are around the lines before.
 */
export function quoteShell(text: string): string {
  if (PLAIN_WORD.test(text)) return text;
  const quoted = text
    .replaceAll("'", String.raw`'\''`)
    .replaceAll('!', String.raw`'\!'`)
    .replaceAll(INVISIBLE, (run) => `'"$(printf '${octal(run)}')"'`);
  return `'${quoted}'`.replace(/^''(?=.)/s, '').replace(/(?<=.)(?<!\\)''$/s, '');
}

function octal(text: string): string {
  return Array.from(encoder.encode(text), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
