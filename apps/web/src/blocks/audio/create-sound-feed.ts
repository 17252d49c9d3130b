import type { SoundFormat } from './sound-format.ts';
import type { SoundPlayer } from './sound-player.ts';

/** Keeps the bytes of a sound that arrives in pieces, in any order, and hands them to a player in theirs. */
export type SoundFeed = {
  /** Tells what all pieces are, as soon as the first bytes of any have; telling it again changes nothing. */
  open: (format: SoundFormat) => void;
  add: (piece: number, bytes: Uint8Array<ArrayBuffer>) => void;
  endPiece: (piece: number) => void;
  /** No more bytes come, of no piece. */
  end: () => void;
  /** Gives this player everything that came, from the beginning, and then what comes; another one no longer gets anything. */
  attach: (player: SoundPlayer) => void;
  detach: () => void;
  /** What came of a piece so far; null when that is nothing. */
  blobOf: (piece: number) => Blob | null;
};

type Piece = { chunks: Uint8Array<ArrayBuffer>[]; isEnded: boolean };

/** A player that is fed, and how far: chunks of a piece that it has. */
type Listener = { player: SoundPlayer; isOpen: boolean; isEnded: boolean; piece: number; chunk: number };

type Self = { format: SoundFormat | null; pieces: Map<number, Piece>; isEnded: boolean; listener: Listener | null };

/** A feed without a byte. */
export function createSoundFeed(): SoundFeed {
  const self: Self = { format: null, pieces: new Map(), isEnded: false, listener: null };

  return {
    open(format) {
      self.format ??= format;
      pass(self);
    },
    add(piece, bytes) {
      pieceOf(self, piece).chunks.push(bytes);
      pass(self);
    },
    endPiece(piece) {
      pieceOf(self, piece).isEnded = true;
      pass(self);
    },
    end() {
      self.isEnded = true;
      pass(self);
    },
    attach(player) {
      self.listener = { player, isOpen: false, isEnded: false, piece: 0, chunk: 0 };
      pass(self);
    },
    detach() {
      self.listener = null;
    },
    blobOf(piece) {
      const chunks = self.pieces.get(piece)?.chunks ?? [];
      return chunks.length === 0 ? null : new Blob(chunks, { type: self.format?.mime ?? '' });
    },
  };
}

function pieceOf({ pieces }: Self, index: number): Piece {
  const known = pieces.get(index);
  if (known !== undefined) return known;
  const piece: Piece = { chunks: [], isEnded: false };
  pieces.set(index, piece);
  return piece;
}

/** Gives the player all that it may have by now. */
function pass({ format, pieces, isEnded, listener }: Self): void {
  if (listener === null || listener.isEnded) return;
  if (format !== null) passPieces(listener, { format, pieces, isEnded });
  if (!isEnded) return;
  listener.isEnded = true;
  listener.player.end();
}

function passPieces(
  listener: Listener,
  { format, pieces, isEnded }: Omit<Self, 'format' | 'listener'> & { format: SoundFormat },
): void {
  const { player } = listener;
  if (!listener.isOpen) player.open(format);
  listener.isOpen = true;
  const count = Math.max(0, ...pieces.keys()) + 1;
  while (listener.piece < count) {
    const piece = pieces.get(listener.piece);
    piece?.chunks.slice(listener.chunk).forEach(player.append);
    listener.chunk = piece?.chunks.length ?? 0;
    if (piece?.isEnded !== true && !isEnded) return;
    if (listener.chunk > 0) player.nextPiece();
    listener.piece += 1;
    listener.chunk = 0;
  }
}
