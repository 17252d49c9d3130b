import { describe, expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import type { PieceEvent } from './arriving-take-event.ts';
import { reduceTake } from './reduce-take.ts';
import { replayTake } from './replay-take.ts';
import type { TakeJournalEntry } from './take-journal-entry.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const asked = makeTake({
  text: 'One. Two.',
  pieces: [createPiece({ start: 0, end: 4 }), createPiece({ start: 5, end: 9 })],
});

const happens = (event: PieceEvent, index = 0): TakeJournalEntry => ({ event: { type: 'piece', index, event } });
const bytes = (words: string, piece = 0): TakeJournalEntry => ({ piece, bytes: new TextEncoder().encode(words) });

const FIRST = [
  happens({ type: 'sent', t: 1 }),
  happens({ type: 'head', t: 20, status: 200, contentType: 'audio/mpeg', answer: null }),
  happens({ type: 'bytes', t: 30, size: 3 }),
  happens({ type: 'format', format: MP3 }),
  bytes('one'),
];
const SECOND = [
  happens({ type: 'bytes', t: 40, size: 2 }, 1),
  happens({ type: 'format', format: MP3 }, 1),
  bytes('tw', 1),
];
const END = happens({ type: 'piece_end', facts: null, ending: { state: 'complete', t: 35 } });

async function replay(entries: readonly unknown[]) {
  const { take, blobs } = replayTake(asked, entries);
  const texts = await Promise.all(blobs.map(async (blob) => (await blob?.text()) ?? null));
  return { take, texts };
}

describe('a journal', () => {
  test('makes of the take what the events made of it while they came', async () => {
    const entries = [...FIRST, ...SECOND, END, { event: { type: 'sounding', t: 50 } } as const];
    const { take, texts } = await replay(entries);
    const events = entries.flatMap((entry) => ('event' in entry ? [entry.event] : []));
    expect(take).toEqual(events.reduce(reduceTake, asked));
    expect(texts).toEqual(['one', 'tw']);
  });

  test('without an entry leaves the take as it was asked', async () => {
    expect(await replay([])).toEqual({ take: asked, texts: [null, null] });
  });

  test('that holds the end tells how the take ended', async () => {
    const ending = { state: 'stopped', t: 60 } as const;
    expect((await replay([...FIRST, { event: { type: 'end', ending } }])).take.ending).toEqual(ending);
  });

  test('ends at what is damaged: text or sound with a hole in it would be neither', async () => {
    const { take, texts } = await replay([...FIRST, { event: { type: 'piece', index: 0 } }, ...SECOND]);
    expect(take.pieces.map((piece) => piece.bytes)).toEqual([3, 0]);
    expect(texts).toEqual(['one', null]);
  });

  test('that lacks bytes makes a piece no larger than what is there, and not whole', async () => {
    const lacking = [...FIRST.filter((entry) => !('bytes' in entry)), END];
    const { take } = await replay(lacking);
    expect(take.pieces[0]).toMatchObject({ bytes: 0, ending: null, firstByte: 30 });
  });
});
