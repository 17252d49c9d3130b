import { describe, expect, it } from 'vitest';
import { createPiece } from '#features/speech/takes/create-piece.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { namePiece } from './name-piece.ts';

const mp3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;

describe('namePiece', () => {
  it('names a take of one piece by what came', () => {
    const pieces = [{ ...createPiece({ start: 0, end: 2 }), format: mp3 }];
    expect(namePiece(makeTake({ pieces }), 0)).toMatch(/^tts-1-alloy-\d{8}-\d{6}-hi\.mp3$/i);
  });

  it('numbers the pieces of several, which are no joined file', () => {
    const pieces = [createPiece({ start: 0, end: 1 }), { ...createPiece({ start: 1, end: 2 }), format: mp3 }];
    expect(namePiece(makeTake({ pieces }), 1)).toMatch(/-hi-2\.mp3$/i);
  });

  it('names by what was asked for when nothing came', () => {
    const request = { model: 'm', input: 'Hi', voice: 'v', response_format: 'flac' };
    expect(namePiece(makeTake({ request: { gateway: 'g', request } }), 0)).toMatch(/\.flac$/);
  });
});
