import { encodeWav } from '#blocks/audio/encode-wav.ts';

/** For tests: a stretch of a recording, in seconds, with the swing of its tone (0 … 1). */
type Stretch = { seconds: number; swing: number };

/** A WAV file of stretches of a tone, the same on both channels. */
export function fakeRecording(stretches: readonly Stretch[], { sampleRate = 8_000, hertz = 440 } = {}): Blob {
  const samples = stretches.flatMap(({ seconds, swing }) =>
    Array.from(
      { length: Math.round(seconds * sampleRate) },
      (_, frame) => swing * Math.sin((2 * Math.PI * hertz * frame) / sampleRate),
    ),
  );
  const channel = Float32Array.from(samples);
  return encodeWav({ sampleRate, channels: [channel, channel] });
}
