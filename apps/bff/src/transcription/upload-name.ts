import { sniffLabels } from './sniff-labels.ts';

const LONGEST = 64;

/**
 * The file name that gateways get: the client's own without anything that could act in a header, and with a lower-case extension,
 * because gateways choose the decoder by it. An extension that the first bytes contradict, or that is missing, gives way to theirs.
 */
export function uploadName(name: string, firstBytes: Uint8Array): string {
  const [, stem = '', given = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(name.replace(/^\.+/, '')) ?? [];
  const safe = stem.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').trim();
  const short = Array.from(safe).slice(0, LONGEST).join('') || 'audio';
  const extension = chooseExtension(given.toLowerCase(), firstBytes);
  return extension === undefined ? short : `${short}.${extension}`;
}

function chooseExtension(given: string, firstBytes: Uint8Array): string | undefined {
  const labels = sniffLabels(firstBytes);
  if (labels !== undefined) return labels.extensions.includes(given) ? given : labels.extension;
  return /^[a-z0-9]{1,8}$/.test(given) ? given : undefined;
}
