const FALLBACK_NAME = 'audio';
/** Some gateways copy the file into a path of their own; the limit of common file systems is 255 bytes. */
const LONGEST_NAME = 80;

/** What Windows allows in no file name, and quotes, which end a name in a form. */
const FORBIDDEN = /[\p{Cc}<>:"|?*]+/gu;

/**
 * The name under which a recording is sent: its own without folders and extension, safe on every system, with the extension of
 * the container it really is, in lower case, because gateways choose their decoder by it. `suffix` tells pieces apart.
 */
export function uploadName(name: string, extension: string, suffix = ''): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]*$/, '')
    .replaceAll(FORBIDDEN, '-')
    .trim();
  const short = Array.from(stem).slice(0, LONGEST_NAME).join('');
  return `${short === '' ? FALLBACK_NAME : short}${suffix}.${extension.toLowerCase()}`;
}
