import type { EncodedPacketSink } from 'mediabunny';

/** mediabunny's names of formats without an index: it finds a time by going through all that is before it. */
const WITHOUT_INDEX = ['MP3', 'ADTS', 'FLAC'];
/** Seconds in one go, a few milliseconds of work. */
const STEP = 30;

type ApproachOptions = {
  /** mediabunny's name of the container. */
  format: string;
  /** In seconds of the file's own time; `Infinity` goes to the end. */
  time: number;
  pause: () => Promise<void>;
};

/** Has the packets up to a time found little by little: asked for at once, they would hold the page up for as long as it takes. */
export async function approachTime(sink: EncodedPacketSink, { format, time, pause }: ApproachOptions): Promise<void> {
  if (!WITHOUT_INDEX.includes(format)) return;
  for (let at = STEP; at < time; at += STEP) {
    const packet = await sink.getPacket(at, { metadataOnly: true });
    if (packet === null || packet.timestamp + packet.duration < at) return;
    await pause();
  }
}
