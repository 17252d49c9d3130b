import type { TranscriptSegment } from '#audio/audio-engine.ts';
import { cutAtSilence } from './cut-at-silence.ts';
import type { Moonshine } from './load-moonshine.ts';
import { RECOGNITION_RATE } from './recognition-rate.ts';

// Speech that starts or ends with the piece itself is heard badly; 0.2 s of the pause stay on each side.
const MARGIN = 0.2 * RECOGNITION_RATE;

type RecogniseOptions = { moonshine: Moonshine; samples: Float32Array; isCancelled: () => boolean };

/** Recognises a recording at `RECOGNITION_RATE` pause by pause; the times are those of the pauses. */
export async function* recognisePieces({
  moonshine,
  samples,
  isCancelled,
}: RecogniseOptions): AsyncGenerator<TranscriptSegment> {
  for (const { start, end } of cutAtSilence(samples, RECOGNITION_RATE)) {
    if (isCancelled()) return;
    const heard = await moonshine(samples.slice(Math.max(0, start - MARGIN), end + MARGIN), isCancelled);
    if (heard.text !== '') yield { start: start / RECOGNITION_RATE, end: end / RECOGNITION_RATE, ...heard };
  }
}
