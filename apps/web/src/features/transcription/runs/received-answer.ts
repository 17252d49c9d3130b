import type { ResponseHead } from '@lineup/shared/runs/run.ts';
import type { LaneFrame } from './wire-frame.ts';

/** What the gateway answered: its response head and its text as it came. */
export type ReceivedAnswer = { head: ResponseHead | null; text: string; isTruncated: boolean };

/** Gathers an answer; one that came as an event stream, unasked, is the text of its events. */
export function receivedAnswer(frames: readonly LaneFrame[]): ReceivedAnswer {
  const events = frames.map((frame) => frame.event);
  const open = events.find((event) => event.kind === 'open');
  const body = events.find((event) => event.kind === 'body');
  const streamed = events.flatMap((event) => (event.kind === 'frame' ? [event.data, ...event.stray] : []));
  return {
    head: open === undefined ? null : headOf(open),
    text: body?.text ?? streamed.filter((line) => line !== '').join('\n'),
    isTruncated: body?.truncated ?? false,
  };
}

function headOf({ kind: _kind, lane: _lane, seq: _seq, ...head }: Extract<LaneFrame['event'], { kind: 'open' }>) {
  return head satisfies ResponseHead;
}
