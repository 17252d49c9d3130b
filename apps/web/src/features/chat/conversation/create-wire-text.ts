import type { WireFrame, WireRecord } from '@lineup/shared/runs/wire-record.ts';

/** The text of a wire record as it is saved, written as its frames come: a long one, written at its end, would hold the page. */
export type WireText = {
  add: (frames: readonly WireFrame[]) => void;
  /** The record so far, as `wireBlob` writes it. */
  toBlob: () => Blob;
};

export function createWireText({ path, request, sentAt }: Omit<WireRecord, 'frames'>): WireText {
  const head = JSON.stringify({ path, request, sentAt }).slice(0, -1);
  const pieces: string[] = [];
  return {
    add(frames) {
      if (frames.length > 0) pieces.push(frames.map((frame) => JSON.stringify(frame)).join(','));
    },
    toBlob() {
      const between = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [',', piece]));
      return new Blob([head, ',"frames":[', ...between, ']}'], { type: 'application/json' });
    },
  };
}
