import type { SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { growEnvelope } from '#blocks/audio/grow-envelope.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import { now } from '#lib/now.ts';
import { decideWholeEnd } from './decide-whole-end.ts';
import { drawPieces } from './draw-pieces.ts';
import { joinTake } from './join-take.ts';
import type { RequestQueue } from './create-request-queue.ts';
import { runPiece } from './run-piece.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

type TakeRun = {
  take: Take;
  /** The pieces to ask for, by their place. */
  indexes: readonly number[];
  /** The sounds of the pieces that are not asked for again, by their place. */
  known: ReadonlyMap<number, ExaminedSound>;
  signal: AbortSignal;
  /** When the click was, on the monotonic clock. */
  startedAt: number;
  queue: RequestQueue;
  feed: SoundFeed;
  report: (event: TakeEvent) => void;
  piece?: typeof runPiece;
  draw?: typeof growEnvelope;
};

/** Runs pieces of a take side by side, as the queue lets them, and resolves with the sound of all that is there, or null. */
export async function runTake(run: TakeRun): Promise<ExaminedSound | null> {
  const { take, indexes, signal, startedAt, queue, feed, report, piece = runPiece } = run;
  const sounds = new Map(run.known);
  const endings = take.pieces.map(({ ending }) => ending);
  const drawing = drawArriving(run);
  let arriving = indexes.length;

  async function runOne(index: number): Promise<void> {
    const { ending, sound } = await piece({
      take,
      index,
      signal,
      startedAt,
      queue,
      feed,
      report: (event) => report({ type: 'piece', index, event }),
      onFormat: drawing.start,
      onChunk: drawing.add,
      onReceived() {
        arriving -= 1;
        // At the last byte, not when all has been decoded: from here on the player can seek.
        if (arriving === 0) feed.end();
      },
    });
    endings[index] = ending;
    if (sound !== null) sounds.set(index, sound);
    if (sound !== null && take.pieces.length > 1)
      report({ type: 'drawn', drawing: drawPieces(inOrder(sounds).map(([, each]) => drawingOf(each))) });
  }

  await Promise.all(indexes.map(runOne));
  drawing.stop();
  const joined = joinTake(take, sounds);
  if (joined !== null) report(joined.event);
  report({ type: 'end', ending: decideWholeEnd(endings, now() - startedAt) });
  return joined?.whole ?? null;
}

function inOrder(sounds: ReadonlyMap<number, ExaminedSound>): [number, ExaminedSound][] {
  return [...sounds].toSorted(([a], [b]) => a - b);
}

function drawingOf({ envelope, facts }: ExaminedSound) {
  return { envelope, seconds: facts.duration };
}

/** Draws a take of one piece while it arrives; one of several grows by whole pieces. */
function drawArriving({ take, report, draw = growEnvelope }: TakeRun) {
  let grower: ReturnType<typeof growEnvelope> | null = null;
  return {
    start(format: SoundFormat) {
      if (take.pieces.length === 1) grower = draw(format, (grown) => report({ type: 'drawn', drawing: grown }));
    },
    add: (chunk: Uint8Array<ArrayBuffer>) => grower?.append(chunk),
    stop: () => grower?.stop(),
  };
}
