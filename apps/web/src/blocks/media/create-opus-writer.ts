import { createBlobSink } from './create-blob-sink.ts';
import type { SampleWriter } from './stream-to-file.ts';

/** Gateways take both; more of them take Ogg. */
type OpusContainer = 'ogg' | 'webm';

export type OpusOptions = {
  container?: OpusContainer;
  /** Bits per second. At 24,000 speech is still easily understood, above 32,000 nothing is gained for one voice. */
  bitRate?: number;
};

const USUAL_BIT_RATE = 32_000;

/** Writes one channel into an Opus file; undefined where this browser has no encoder for it. `sampleRate` in Hz is one that Opus knows. */
export async function createOpusWriter(
  sampleRate: number,
  { container = 'ogg', bitRate = USUAL_BIT_RATE }: OpusOptions = {},
): Promise<SampleWriter | undefined> {
  const { AudioSample, AudioSampleSource, canEncodeAudio, OggOutputFormat, Output, Quality, WebMOutputFormat } =
    await import('mediabunny');
  const quality = new Quality({ bitrate: bitRate });
  if (!(await canEncodeAudio('opus', { numberOfChannels: 1, sampleRate, quality }))) return undefined;

  const sink = await createBlobSink();
  const format = container === 'ogg' ? new OggOutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target: sink.target });
  const source = new AudioSampleSource({ codec: 'opus', quality });
  output.addAudioTrack(source);
  await output.start();
  let origin: number | undefined;

  return {
    extension: container,
    async push({ start, samples }) {
      origin ??= start;
      const timestamp = start - origin;
      const sample = new AudioSample({
        data: samples,
        format: 'f32-planar',
        numberOfChannels: 1,
        sampleRate,
        timestamp,
      });
      await source.add(sample);
      sample.close();
    },
    async finish() {
      await output.finalize();
      return sink.blob(`audio/${container}`);
    },
    cancel: () => output.cancel(),
  };
}
