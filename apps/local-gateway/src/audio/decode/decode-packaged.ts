import {
  BufferSource,
  EncodedPacketSink,
  Input,
  MATROSKA,
  MP4,
  OGG,
  QTFF,
  WEBM,
  type InputAudioTrack,
} from 'mediabunny';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import { collect } from '#audio/collect.ts';
import type { AudioBlock } from './audio-block.ts';
import { decodeFlac } from './decode-flac.ts';
import { decodeMpeg } from './decode-mpeg.ts';
import { decodeOpus } from './decode-opus.ts';
import { unsupportedContainer } from './unsupported-container.ts';

const FORMATS = [OGG, WEBM, MATROSKA, MP4, QTFF];

/** The first audio track of a container that keeps packets apart: Opus in Ogg; Opus, MP3 and FLAC in WebM and MP4. */
export async function* decodePackaged(bytes: Uint8Array): AsyncGenerator<AudioBlock> {
  const input = new Input({ source: new BufferSource(bytes), formats: FORMATS });
  const track = await input.getPrimaryAudioTrack();
  if (track === null) throw new AudioEngineError('undecodable', 'The file holds no audio track.');
  const description = descriptionBytes((await track.getDecoderConfig())?.description);
  switch (track.codec) {
    case 'opus':
      if (track.numberOfChannels > 2) throw unsupportedContainer('Opus with more than two channels');
      return yield* decodeOpus(packetsOf(track), preSkipOf(description));
    case 'mp3':
      return yield* decodeMpeg(packetsOf(track));
    case 'flac':
      // The description is the head of a FLAC file, the packets are its frames: together they are the file again.
      return yield* decodeFlac(concatBytes([description, ...(await collect(packetsOf(track)))]), { inOgg: false });
    default:
      throw unsupportedContainer(
        `${(await input.getFormat()).name} with ${track.codec?.toUpperCase() ?? 'another codec'}`,
      );
  }
}

async function* packetsOf(track: InputAudioTrack): AsyncGenerator<Uint8Array> {
  for await (const packet of new EncodedPacketSink(track).packets()) yield packet.data;
}

/** The pre-skip field of an Opus identification header (RFC 7845, section 5.1). */
function preSkipOf(description: Uint8Array): number {
  const [low = 0, high = 0] = description.subarray(10, 12);
  return low + high * 256;
}

/** WebCodecs allows a buffer or any view of one here. */
function descriptionBytes(description: unknown): Uint8Array {
  if (ArrayBuffer.isView(description)) {
    return new Uint8Array(description.buffer, description.byteOffset, description.byteLength);
  }
  return description instanceof ArrayBuffer ? new Uint8Array(description) : new Uint8Array();
}
