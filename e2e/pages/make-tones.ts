const RATE = 48_000;
const CHANNELS = 2;
const FRAME_BYTES = CHANNELS * 2;
const HEAD_BYTES = 44;

/** A WAV of so many seconds, 48 kHz, stereo, 16 bit (192 kB a second): a tone in a quarter of each second. */
export function makeTones({ seconds }: { seconds: number }): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES + seconds * RATE * FRAME_BYTES);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(CHANNELS, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * FRAME_BYTES, 28);
  bytes.writeUInt16LE(FRAME_BYTES, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - HEAD_BYTES, 40);
  for (let frame = 0; frame < seconds * RATE; frame += 1) {
    if (frame % RATE >= RATE / 4) continue;
    const level = Math.round(8_000 * Math.sin((2 * Math.PI * 220 * frame) / RATE));
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      bytes.writeInt16LE(level, HEAD_BYTES + frame * FRAME_BYTES + channel * 2);
    }
  }
  return bytes;
}
