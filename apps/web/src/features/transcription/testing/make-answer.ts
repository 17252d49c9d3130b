import type { LaneFrame } from '#features/transcription/runs/wire-frame.ts';

type Answer = { status?: number; truncated?: boolean; contentType?: string };

/** The frames of an answer that came in one piece. */
export function makeAnswer(text: string, { status = 200, truncated = false, ...answer }: Answer = {}): LaneFrame[] {
  const { contentType = 'application/json' } = answer;
  return [
    { at: 400, event: { kind: 'open', lane: 'A', seq: 0, t: 390, status, contentType, requestId: null } },
    { at: 420, event: { kind: 'body', lane: 'A', seq: 1, t: 410, text, truncated } },
  ];
}
