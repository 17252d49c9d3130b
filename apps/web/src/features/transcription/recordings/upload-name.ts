import { isReservedName } from '@lineup/shared/text/is-reserved-name.ts';

const FALLBACK_NAME = 'audio';
/** Some gateways copy the file into a path of their own; the limit of common file systems is 255 bytes. */
const LONGEST_NAME = 80;
const LONGEST_BYTES = 200;

/** What Windows allows in no file name, quotes, which end a name in a form, and marks that turn a name round to show another extension. */
const FORBIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]+/gu;

/**
 * The name under which a recording is sent: its own without folders and extension, safe on every system, with the extension of
 * the container it really is, in lower case, because gateways choose their decoder by it. `suffix` tells pieces apart.
 */
export function uploadName(name: string, extension: string, suffix = ''): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]*$/, '')
    .replaceAll(FORBIDDEN, '-')
    .replace(/^[.\s-]+/, '')
    .trim();
  const short = shorten(isReservedName(stem) ? `${FALLBACK_NAME}-${stem}` : stem);
  return `${short === '' ? FALLBACK_NAME : short}${suffix}.${extension.toLowerCase()}`;
}

function shorten(stem: string): string {
  let short = '';
  for (const character of Array.from(stem).slice(0, LONGEST_NAME)) {
    if (new TextEncoder().encode(short + character).length > LONGEST_BYTES) break;
    short += character;
  }
  return short;
}
