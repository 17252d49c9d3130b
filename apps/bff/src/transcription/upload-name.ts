import { sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';

const LONGEST = 64;

/**
 * The file name that gateways get: the client's own without anything that could act in a header, and with a lower-case extension,
 * because gateways choose the decoder by it. A name without one gets that of its first bytes.
 */
export function uploadName(name: string, firstBytes: Uint8Array): string {
  const [, stem = '', given = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(name.replace(/^\.+/, '')) ?? [];
  const safe = stem.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').trim();
  const extension = /^[a-z0-9]{1,8}$/i.test(given) ? given.toLowerCase() : sniffAudio(firstBytes)?.extension;
  const short = Array.from(safe).slice(0, LONGEST).join('') || 'audio';
  return extension === undefined ? short : `${short}.${extension}`;
}
