import { createPiece } from './create-piece.ts';
import { createTake } from './create-take.ts';
import type { PieceEvent } from './arriving-take-event.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take, TakePiece } from './take-record.ts';

type Arrivals = TakePiece['arrivals'];

/** What comes within one frame is one arrival: nothing finer can be drawn, and a long take stays small. */
const ARRIVAL_MS = 16;

/** Folds one event into a take. */
export function reduceTake(take: Take, event: TakeEvent): Take {
  switch (event.type) {
    case 'piece':
      return changePiece(take, event.index, (piece) => reducePiece(piece, event.event));
    case 'again':
      return askAgain(take, event.indexes);
    case 'sounding':
      return { ...take, firstSound: take.firstSound ?? event.t };
    case 'starved':
      return { ...take, starved: take.starved + 1 };
    case 'drawn':
      return { ...take, drawing: event.drawing };
    case 'joined':
      return { ...take, sound: event.sound, drawing: event.drawing, sentences: event.sentences };
    case 'end':
      return { ...take, ending: event.ending };
  }
}

/** The whole sound is joined anew. A take of which every piece is asked for again is as new: nothing that was measured is of this asking. */
function askAgain(take: Take, indexes: readonly number[]): Take {
  if (indexes.length === take.pieces.length) return createTake({ ...take, spans: take.pieces });
  const pieces = take.pieces.map((piece, index) => (indexes.includes(index) ? createPiece(piece) : piece));
  return { ...take, pieces, sound: null, sentences: null, ending: null };
}

function reducePiece(piece: TakePiece, event: PieceEvent): TakePiece {
  switch (event.type) {
    case 'sent':
      return { ...piece, sentAt: event.t };
    case 'head': {
      const { t, status, contentType, answer } = event;
      return { ...piece, head: { t, status, contentType }, answer };
    }
    case 'bytes':
      return {
        ...piece,
        bytes: piece.bytes + event.size,
        arrivals: addArrival(piece.arrivals, { t: event.t, kind: 'text', size: event.size }),
        firstByte: piece.firstByte ?? event.t,
        lastByte: event.t,
      };
    case 'format':
      return { ...piece, format: event.format };
    case 'piece_end':
      return { ...piece, facts: event.facts, ending: event.ending };
  }
}

function changePiece(take: Take, index: number, change: (piece: TakePiece) => TakePiece): Take {
  return { ...take, pieces: take.pieces.map((piece, at) => (at === index ? change(piece) : piece)) };
}

function addArrival(arrivals: Arrivals, arrival: Arrivals[number]): Arrivals {
  const last = arrivals.at(-1);
  if (last === undefined || arrival.t - last.t >= ARRIVAL_MS) return [...arrivals, arrival];
  return [...arrivals.slice(0, -1), { ...last, size: last.size + arrival.size }];
}
