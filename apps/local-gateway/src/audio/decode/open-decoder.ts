import { AudioEngineError } from '#audio/audio-engine-error.ts';
import type { AudioBlock } from './audio-block.ts';
import { decodeFlac } from './decode-flac.ts';
import { decodeMpeg } from './decode-mpeg.ts';
import { decodeOggVorbis } from './decode-ogg-vorbis.ts';
import { decodePackaged } from './decode-packaged.ts';
import { readWav } from './read-wav.ts';
import { sniffContainer } from './sniff-container.ts';
import { unsupportedContainer } from './unsupported-container.ts';

// Small pieces keep the decoded samples of one step small and let an abort in between them.
const PIECE_LENGTH = 65_536;

/** The samples of a file whose bytes tell its container. */
export function openDecoder(bytes: Uint8Array): AsyncIterable<AudioBlock> | Iterable<AudioBlock> {
  const sniffed = sniffContainer(bytes);
  switch (sniffed.kind) {
    case 'unknown':
      throw new AudioEngineError('undecodable', 'The bytes are no audio file of a known kind.');
    case 'refused':
      throw unsupportedContainer(sniffed.container);
    case 'accepted':
  }
  switch (sniffed.container) {
    case 'wav':
      return readWav(bytes);
    case 'mpeg-audio':
      return decodeMpeg(piecesOf(bytes));
    case 'flac':
      return decodeFlac(bytes, { inOgg: false });
    case 'ogg-flac':
      return decodeFlac(bytes, { inOgg: true });
    case 'ogg-vorbis':
      return decodeOggVorbis(piecesOf(bytes));
    case 'ogg-opus':
    case 'webm':
    case 'mp4':
      return decodePackaged(bytes);
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += PIECE_LENGTH)
    yield bytes.subarray(offset, offset + PIECE_LENGTH);
}
