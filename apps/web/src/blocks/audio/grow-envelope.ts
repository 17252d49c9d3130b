import { decodeSound } from './decode-sound.ts';
import { measureEnvelope, type Envelope } from './measure-envelope.ts';
import type { SoundFormat } from './sound-format.ts';

/** The drawing of what has come so far, and how many seconds of sound that is. */
export type GrownEnvelope = { envelope: Envelope; seconds: number };

/** Shortest time between two drawings, in milliseconds. */
const INTERVAL = 250;

/** Decoding starts at the first byte each time, so it rests this many times as long as it took: it never takes more than a fifth of the time. */
const REST = 4;

/** Draws a take while it arrives, from everything that has come. Stop it when the whole take is there. */
export function growEnvelope(format: SoundFormat, onGrown: (grown: GrownEnvelope) => void) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let isStopped = false;

  async function grow(): Promise<void> {
    const began = performance.now();
    const decoded = await decodeSound(new Blob(chunks), format);
    if (isStopped) return;
    if (decoded !== null) {
      onGrown({ envelope: measureEnvelope(decoded.samples.channels), seconds: decoded.seconds });
    }
    rest = REST * (performance.now() - began);
    timer = undefined;
  }

  return {
    append(bytes: Uint8Array<ArrayBuffer>) {
      chunks.push(bytes);
      timer ??= setTimeout(() => void grow(), Math.max(INTERVAL, rest));
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
