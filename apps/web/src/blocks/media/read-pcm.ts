import type { InputAudioTrack } from 'mediabunny';
import type { DecodedBlock } from './decoded-block.ts';

/** Reads a track of PCM (or of µ-law and A-law, which are nearly that) from a second of the file's own time on. No decoder is needed. */
export async function* readPcm(track: InputAudioTrack, from: number): AsyncGenerator<DecodedBlock> {
  const { AudioSampleSink } = await import('mediabunny');
  for await (const sample of new AudioSampleSink(track).samples(from)) {
    const channels = Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
      const values = new Float32Array(sample.numberOfFrames);
      sample.copyTo(values, { planeIndex, format: 'f32-planar' });
      return values;
    });
    const start = sample.timestamp;
    sample.close();
    yield { start, channels };
  }
}
