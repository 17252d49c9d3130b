import { createOpusWriter, type OpusOptions } from './create-opus-writer.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import { SPEECH_RATE } from './speech-rate.ts';
import { streamPcm, type StreamOptions } from './stream-pcm.ts';
import { streamToFile } from './stream-to-file.ts';

export type CompressOptions = OpusOptions & Omit<StreamOptions, 'sampleRate'>;

/**
 * Makes a small Opus file of a recording, one channel at the rate of speech models, or of the span of it between `start` and `end`.
 * Rejects with the signal's reason when it aborts.
 */
export async function compressRecording(blob: Blob, options: CompressOptions = {}): Promise<MadeFile | MediaFault> {
  const writer = await createOpusWriter(SPEECH_RATE, options);
  if (writer === undefined) return 'no_encoder';
  return streamToFile(() => streamPcm(blob, { ...options, sampleRate: SPEECH_RATE }), writer);
}
