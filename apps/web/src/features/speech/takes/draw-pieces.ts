import type { TakeDrawing } from './take-record.ts';

/** As many stretches as the drawing of a whole sound has. */
const STRETCHES = 480;

/** Draws pieces of sound one behind the other, each as wide as it is long, from the drawings of the pieces. */
export function drawPieces(pieces: readonly TakeDrawing[]): TakeDrawing {
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  const peaks: number[] = [];
  const rms: number[] = [];
  let end = 0;
  for (const { envelope, seconds: own } of pieces) {
    end += own;
    const until = Math.round((end / seconds) * STRETCHES);
    const from = peaks.length;
    for (let at = from; at < until; at += 1) {
      const source = Math.floor(((at - from) / (until - from)) * envelope.peaks.length);
      peaks.push(envelope.peaks[source] ?? 0);
      rms.push(envelope.rms[source] ?? 0);
    }
  }
  return { envelope: { peaks, rms }, seconds };
}
