import type { AcceptedContainer, Container, RefusedContainer } from './container.ts';

type Mark = { at: number; bytes: string };

const ACCEPTED: readonly [AcceptedContainer, readonly Mark[]][] = [
  ['wav', [mark(0, 'RIFF'), mark(8, 'WAVE')]],
  ['flac', [mark(0, 'fLaC')]],
  // The first Ogg page carries one packet and has one lacing value, so the packet starts at byte 28.
  ['ogg-opus', [mark(0, 'OggS'), mark(28, 'OpusHead')]],
  ['ogg-vorbis', [mark(0, 'OggS'), mark(28, '\u0001vorbis')]],
  ['ogg-flac', [mark(0, 'OggS'), mark(28, '\u007FFLAC')]],
  ['webm', [mark(0, '\u001A\u0045\u00DF\u00A3')]],
  ['mp4', [mark(4, 'ftyp')]],
];

const REFUSED: readonly [RefusedContainer, readonly Mark[]][] = [
  ['Ogg with another codec', [mark(0, 'OggS')]],
  ['AIFF', [mark(0, 'FORM'), mark(8, 'AIF')]],
  ['AAC', [mark(0, 'ADIF')]],
  ['AMR', [mark(0, '#!AMR')]],
  ['CAF', [mark(0, 'caff')]],
  ['WMA', [mark(0, '\u0030\u0026\u00B2\u0075')]],
  ['AVI', [mark(0, 'RIFF'), mark(8, 'AVI ')]],
  ['MPEG program stream', [mark(0, '\u0000\u0000\u0001\u00BA')]],
];

/** Tells a container by its first bytes, never by a file name or a label. */
export function sniffContainer(file: Uint8Array): Container {
  const bytes = file.subarray(tagLength(file));
  for (const [container, marks] of ACCEPTED) if (carries(bytes, marks)) return { kind: 'accepted', container };
  for (const [container, marks] of REFUSED) if (carries(bytes, marks)) return { kind: 'refused', container };
  return sniffFrameHeader(bytes);
}

/** An ID3 tag may stand before MP3, AAC and even FLAC; its length is four bytes of seven bits (id3.org, ID3v2 section 3.1). */
function tagLength(bytes: Uint8Array): number {
  if (!carries(bytes, [mark(0, 'ID3')])) return 0;
  return bytes.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0) + 10;
}

/** MPEG audio and AAC (ADTS) have no file header; their frames start with eleven ones, then version and layer bits. */
function sniffFrameHeader(bytes: Uint8Array): Container {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first !== 0xff || second < 0xe0) return { kind: 'unknown' };
  const layer = (second >> 1) & 3;
  if (layer === 0) return second >= 0xf0 ? { kind: 'refused', container: 'AAC' } : { kind: 'unknown' };
  const reserved = ((second >> 3) & 3) === 1 || third >> 4 === 15 || ((third >> 2) & 3) === 3;
  return reserved ? { kind: 'unknown' } : { kind: 'accepted', container: 'mpeg-audio' };
}

function mark(at: number, bytes: string): Mark {
  return { at, bytes };
}

function carries(bytes: Uint8Array, marks: readonly Mark[]): boolean {
  return marks.every((one) =>
    Array.from(one.bytes).every((character, index) => bytes[one.at + index] === character.charCodeAt(0)),
  );
}
