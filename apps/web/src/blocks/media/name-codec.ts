const NAMES: Readonly<Record<string, string>> = {
  aac: 'AAC',
  ac3: 'AC-3',
  alac: 'ALAC',
  alaw: 'A-law',
  dts: 'DTS',
  eac3: 'E-AC-3',
  flac: 'FLAC',
  mp3: 'MP3',
  opus: 'Opus',
  ulaw: 'µ-law',
  vorbis: 'Vorbis',
};

/** A codec's name as people write it, of the short name that mediabunny and containers have for it; unknown ones stay as they are. */
export function nameCodec(codec: string): string {
  const [, type, bits] = /^pcm-([usf])(\d+)/.exec(codec) ?? [];
  if (bits !== undefined) return `PCM ${bits} bit${type === 'f' ? ' float' : ''}`;
  return NAMES[codec] ?? codec;
}
