import type { Archive } from '#archive/archive.ts';
import type { FilePiece } from '#archive/write-archive.ts';

/** A chat of one turn with one run, and a take with its bytes. */
export function makeArchive(): Archive {
  const chat = 'c0ffee00000000000000000000000001';
  const speech = 'c0ffee00000000000000000000000002';
  return {
    exportedAt: 1_770_000_000_000,
    app: '0.1.0',
    records: {
      sessions: [
        { id: chat, screen: 'chat', title: '</script><script>alert(1)</script>' },
        { id: speech, screen: 'speech', title: 'Sound' },
      ],
      turns: [{ id: 'turn1', sessionId: chat, seq: 0, input: '𝕳ello \ud800', parent: null, chosen: { a: 'run1' } }],
      runs: [
        { id: 'run1', sessionId: chat, seq: 0, turnId: 'turn1', run: { t: Float64Array.of(0.5) } },
        { id: 'take1', sessionId: speech, seq: 0, letter: 'A' },
      ],
      journal: [{ id: 'run1:00000000', runId: 'run1', sessionId: chat, entries: [{ kind: 'frame' }] }],
      settings: [
        { id: `bench.${chat}`, path: { turn1: 'turn1', first: 'turn1' } },
        { id: 'prices', value: [] },
      ],
      prompts: [{ id: 'p1', text: 'Say {{word}}' }],
    },
    blobs: [{ id: 'take1', type: 'audio/wav', savedAt: 7, base64: 'UklGRg==' }],
  };
}

/** A file's pieces as its text, with the bytes of this archive. */
export function joinPieces(pieces: Iterable<FilePiece>, { blobs }: Pick<Archive, 'blobs'>): string {
  const base64 = new Map(blobs.map((blob) => [blob.id, blob.base64]));
  return Array.from(pieces, (piece) => (typeof piece === 'string' ? piece : (base64.get(piece.base64Of) ?? ''))).join(
    '',
  );
}
