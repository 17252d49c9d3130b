import { examineSound, type ExaminedSound } from '#blocks/audio/examine-sound.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import type { SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import { now } from '#lib/now.ts';
import { createSniffer } from './create-sniffer.ts';
import { decideTakeEnd } from './decide-take-end.ts';
import { askedFormat } from './is-as-asked.ts';
import { pieceRequest } from './piece-request.ts';
import { receivePiece } from './receive-piece.ts';
import type { RequestQueue } from './create-request-queue.ts';
import type { PieceEvent } from './arriving-take-event.ts';
import type { Take, TakeEnd } from './take-record.ts';

type PieceRun = {
  take: Take;
  index: number;
  signal: AbortSignal;
  startedAt: number;
  queue: RequestQueue;
  feed: SoundFeed;
  report: (event: PieceEvent) => void;
  onFormat?: (format: SoundFormat) => void;
  onChunk?: (chunk: Uint8Array<ArrayBuffer>) => void;
  /** No more bytes of the piece come; what they are is still to be found out. */
  onReceived?: () => void;
  receive?: typeof receivePiece;
  examine?: typeof examineSound;
};

/** How a piece ended, and its sound, null when it has none. */
export type EndedPiece = { ending: TakeEnd; sound: ExaminedSound | null };

/** Runs one piece of a take when the queue lets it, from its request to its end. */
export async function runPiece(run: PieceRun): Promise<EndedPiece> {
  const { take, index, signal, startedAt, queue, feed, report, receive = receivePiece, examine = examineSound } = run;
  const sniffer = createSniffer(askedFormat(take));
  let format: SoundFormat | null = null;

  function know(found: SoundFormat | null): void {
    if (found === null) return;
    format = found;
    report({ type: 'format', format: found });
    feed.open(found);
    run.onFormat?.(found);
  }
  function handleChunk(chunk: Uint8Array<ArrayBuffer>): void {
    know(sniffer.add(chunk));
    feed.add(index, chunk);
    run.onChunk?.(chunk);
  }

  const request = { gateway: take.request.gateway, request: pieceRequest(take, index) };
  const receiving = () => receive({ request, signal, startedAt, report, onChunk: handleChunk });
  const cause =
    (await queue.run(receiving, { whom: `${request.gateway} ${request.request.model}`, signal })) ?? 'aborted';
  const t = now() - startedAt;
  know(sniffer.finish());
  feed.endPiece(index);
  run.onReceived?.();

  const file = feed.blobOf(index);
  const sound = file === null || format === null ? null : await examine(file, format);
  const ending = { t, ...decideTakeEnd({ cause, format, isSound: sound !== null }) };
  report({ type: 'piece_end', facts: sound?.facts ?? null, ending });
  return { ending, sound };
}
