/**
 * An audio container, named by its bytes. `mime` is what browsers play it as; `extension` (lower case, no dot) is one that
 * gateways accept for uploads, which is why Opus in Ogg is `ogg` and not `opus`.
 */
export type AudioContainer = {
  name:
    | 'mp3'
    | 'aac'
    | 'flac'
    | 'wav'
    | 'ogg-opus'
    | 'ogg-vorbis'
    | 'ogg-flac'
    | 'ogg'
    | 'mp4'
    | 'm4a'
    | 'webm'
    | 'mpeg-ps';
  mime: string;
  extension: string;
};

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const AAC = { name: 'aac', mime: 'audio/aac', extension: 'aac' } as const;
const FLAC = { name: 'flac', mime: 'audio/flac', extension: 'flac' } as const;
const WAV = { name: 'wav', mime: 'audio/wav', extension: 'wav' } as const;
const MP4 = { name: 'mp4', mime: 'video/mp4', extension: 'mp4' } as const;
const M4A = { name: 'm4a', mime: 'audio/mp4', extension: 'm4a' } as const;
const WEBM = { name: 'webm', mime: 'audio/webm', extension: 'webm' } as const;
const MPEG_PS = { name: 'mpeg-ps', mime: 'video/mpeg', extension: 'mpeg' } as const;

/** Tells an audio container by its magic bytes; the first 64 suffice. Undefined when the bytes begin no container we know. */
export function sniffAudio(bytes: Uint8Array): AudioContainer | undefined {
  // Latin-1 keeps one character per byte, so that magic bytes can be written as text.
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  if (head.startsWith('ID3')) return MP3;
  if (head.startsWith('fLaC')) return FLAC;
  if (/^(?:RIFF|RF64)[^]{4}WAVE/.test(head)) return WAV;
  if (head.startsWith('OggS')) return nameOgg(head);
  if (head.startsWith('ftyp', 4)) return /^M4[AB] /.test(head.slice(8)) ? M4A : MP4;
  if (head.startsWith('\x1a\x45\xdf\xa3')) return WEBM;
  if (head.startsWith('\x00\x00\x01\xba')) return MPEG_PS;
  if (head.startsWith('ADIF')) return AAC;
  return nameMpegFrame(bytes);
}

/** RFC 3533: the codec's own header follows the page header of 27 bytes and its segment table. */
function nameOgg(head: string): AudioContainer {
  const packet = head.slice(27 + head.charCodeAt(26));
  if (packet.startsWith('OpusHead')) return { name: 'ogg-opus', mime: 'audio/ogg; codecs=opus', extension: 'ogg' };
  if (packet.startsWith('\x01vorbis')) return { name: 'ogg-vorbis', mime: 'audio/ogg', extension: 'ogg' };
  if (packet.startsWith('\x7fFLAC')) return { name: 'ogg-flac', mime: 'audio/ogg', extension: 'ogg' };
  return { name: 'ogg', mime: 'audio/ogg', extension: 'ogg' };
}

/**
 * ISO 11172-3 and 13818-7: sync bits, version, layer. ADTS (AAC) has layer bits 0. Layer I is refused: nobody speaks it, and its
 * first two bytes are a UTF-16 byte order mark.
 */
function nameMpegFrame(bytes: Uint8Array): AudioContainer | undefined {
  const [sync, layout, rates] = bytes;
  if (sync !== 0xff || layout === undefined || rates === undefined) return undefined;
  if ((layout & 0xf6) === 0xf0) return AAC;
  const hasVersion = (layout & 0xe0) === 0xe0 && (layout & 0x18) !== 0x08;
  const hasLayer = (layout & 0x06) === 0x02 || (layout & 0x06) === 0x04;
  const hasRates = (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c;
  return hasVersion && hasLayer && hasRates ? MP3 : undefined;
}
