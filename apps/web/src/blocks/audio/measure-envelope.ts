import { measureStretch } from './measure-stretch.ts';

/** The drawing of a sound: for each stretch of equal length the peak and the RMS over all channels, 0 … 1. */
export type Envelope = { peaks: number[]; rms: number[] };

/** Enough for a drawing across a wide window at one stretch per two pixels, and small enough to keep with the take. */
const STRETCHES = 480;

/** Measures the envelope of decoded samples; fewer frames than stretches give one stretch per frame. */
export function measureEnvelope(channels: readonly Float32Array[], stretches: number = STRETCHES): Envelope {
  const frames = channels[0]?.length ?? 0;
  const count = Math.min(stretches, frames);
  const envelope: Envelope = { peaks: [], rms: [] };
  for (let index = 0; index < count; index += 1) {
    const from = Math.floor((index * frames) / count);
    const to = Math.floor(((index + 1) * frames) / count);
    const { peak, rms } = measureStretch(channels, { from, to });
    envelope.peaks.push(peak);
    envelope.rms.push(rms);
  }
  return envelope;
}
