// Typographic marks that Flite's English front end knows only in their ASCII form.
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': ', ',
  '…': '...',
  '，': ', ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '£': ' pounds ',
  '€': ' euros ',
};

const UNSPEAKABLE = /[^\n\u0020-\u007E]+/g;

/**
 * What Flite can say of a text: it reads ASCII only, so accents are taken off and other scripts and emoji are left out.
 * Empty when nothing that sounds remains.
 */
export function speakableText(text: string): string {
  const plain = text.replaceAll(/[‘’“”–—…，。！？£€]/g, (mark) => PLAIN_FORMS[mark] ?? mark);
  const ascii = plain
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(UNSPEAKABLE, ' ')
    .trim();
  return /[A-Za-z0-9]/.test(ascii) ? ascii : '';
}
