/** 128 kbit/s, as MP3 files commonly have: too much for files that are compressed less, too little for those that are compressed more. */
const BYTES_PER_SECOND = 16_000;
const BYTE_RATE_AT = 28;

/** How long a recording is by its size; a WAV file tells its bytes per second in its header, of anything else they are assumed. */
export function estimateAudioSeconds({ firstBytes, bytes }: { firstBytes: Buffer; bytes: number }): number {
  const isWav = firstBytes.toString('latin1', 0, 4) === 'RIFF' && firstBytes.toString('latin1', 8, 16) === 'WAVEfmt ';
  const told = isWav && firstBytes.length >= BYTE_RATE_AT + 4 ? firstBytes.readUInt32LE(BYTE_RATE_AT) : 0;
  return Math.ceil(bytes / (told || BYTES_PER_SECOND));
}
