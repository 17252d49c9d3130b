import { createWavWriter } from './create-wav-writer.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import { SPEECH_RATE } from './speech-rate.ts';
import { streamPcm, type StreamOptions } from './stream-pcm.ts';
import { streamToFile } from './stream-to-file.ts';

/**
 * Makes a WAV file of a recording that every gateway reads, one channel at the rate of speech models (32 KB a second), or of the
 * span of it between `start` and `end`. Rejects with the signal's reason when it aborts.
 */
export async function convertRecording(
  blob: Blob,
  options: Omit<StreamOptions, 'sampleRate'> = {},
): Promise<MadeFile | MediaFault> {
  return streamToFile(() => streamPcm(blob, { ...options, sampleRate: SPEECH_RATE }), createWavWriter(SPEECH_RATE));
}
