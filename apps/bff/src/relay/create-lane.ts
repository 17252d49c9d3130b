import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import type { RunWatch } from '#usage/run-watch.ts';
import type { Answer } from './create-answer.ts';
import { decodeBody } from './decode-body.ts';
import { createFramer, type Framer } from './create-framer.ts';
import type { Turns } from './create-turns.ts';
import { ownEvent } from './own-event.ts';
import { sniffStart } from './sniff-start.ts';

type Options = {
  id: string;
  /** The id under which its request goes to the gateway. */
  requestId: string;
  answer: Answer;
  turns: Turns;
  /** Milliseconds since the request. */
  elapsed: () => number;
  /** Is told of the run as it goes. */
  watch?: RunWatch | undefined;
  onEnd: (cause: EndCause) => void;
};

type Lane = Options & {
  seq: number;
  framer: Framer;
  /** What the answer is by its bytes, as far as they tell. */
  kind: 'more' | 'stream' | 'body';
  /** What came before the kind was known, then the body if it is one; in pieces. */
  held: string[];
  heldLength: number;
  hasHead: boolean;
  contentType: string | null;
  hasData: boolean;
  truncated: boolean;
};

/** Receives one upstream answer; `onStart` is called when its request goes out. */
export type LaneHandler = UpstreamHandler & { onStart: () => void };

/** One upstream answer on its way into the response: framed when it is an event stream, collected when it is anything else. */
export function createLane(options: Options): LaneHandler {
  const framer = createFramer({ nextId: (stamp) => nextId(lane, stamp), maxEventLength: CHAT_LIMITS.eventBytes });
  const lane: Lane = {
    ...options,
    framer,
    seq: 0,
    kind: 'more',
    held: [],
    heldLength: 0,
    hasHead: false,
    contentType: null,
    hasData: false,
    truncated: false,
  };
  return {
    onStart() {
      lane.watch?.started();
      say(lane, 'start', { requestId: lane.requestId });
    },
    onHead({ contentEncoding: _contentEncoding, ...head }) {
      lane.hasHead = true;
      lane.contentType = head.contentType;
      lane.watch?.answered(head.status);
      say(lane, 'open', head);
    },
    onData(bytes, upstream) {
      if (!lane.hasData) lane.watch?.begun();
      lane.hasData = true;
      take(lane, bytes.toString('latin1'), upstream);
      lane.turns.share(upstream, bytes.length);
    },
    onEnd({ cause, bytes }) {
      finishAnswer(lane, cause);
      const { events, comments } = framer.counts();
      say(lane, 'end', { cause, events, bytes, comments });
      lane.watch?.ended({ cause, bytes, events, last: lane.kind === 'stream' ? framer.last() : [lane.held.join('')] });
      lane.onEnd(cause);
    },
  };
}

function nextId(lane: Lane, stamp: string): string {
  const line = `id: ${lane.id} ${lane.seq} ${stamp}\n`;
  lane.seq += 1;
  return line;
}

/** Written once per read, not per event: a number is expensive to write. The form is that of `formatEventId`. */
function stampNow(lane: Lane): string {
  return String(Math.round(lane.elapsed() * 100) / 100);
}

function say(lane: Lane, name: 'start' | 'open' | 'body' | 'end', data: object): void {
  lane.answer.write(ownEvent({ idLine: nextId(lane, stampNow(lane)), name, data }));
}

function take(lane: Lane, text: string, upstream: Upstream): void {
  switch (lane.kind) {
    case 'stream':
      return frame(lane, text, upstream);
    case 'body':
      return collect(lane, text, upstream);
    case 'more':
      return sniff(lane, text, upstream);
  }
}

function sniff(lane: Lane, text: string, upstream: Upstream): void {
  const start = lane.held.join('') + text;
  const found = sniffStart(start);
  lane.kind = found.kind;
  lane.held = [];
  lane.heldLength = 0;
  if (found.kind === 'stream') frame(lane, start.slice(found.from), upstream);
  else collect(lane, start, upstream);
}

function frame(lane: Lane, text: string, upstream: Upstream): void {
  lane.answer.write(lane.framer.push(text, stampNow(lane)));
  const isTooMuch = lane.framer.overflowed() || lane.framer.counts().events > CHAT_LIMITS.laneEvents;
  if (isTooMuch) upstream.abort('too_large');
}

function collect(lane: Lane, text: string, upstream: Upstream): void {
  const room = CHAT_LIMITS.answerBytes - lane.heldLength;
  lane.held.push(text.slice(0, room));
  lane.heldLength += Math.min(text.length, room);
  if (text.length <= room) return;
  lane.truncated = true;
  upstream.abort('too_large');
}

/** A last event without its blank line counts when the gateway ended in peace, and is a torn one when it did not. */
function finishAnswer(lane: Lane, cause: EndCause): void {
  if (lane.kind === 'stream') {
    if (cause === 'eof') lane.answer.write(lane.framer.finish(stampNow(lane)));
    return;
  }
  if (!lane.hasHead || (cause !== 'eof' && lane.heldLength === 0)) return;
  const text = decodeBody(Buffer.from(lane.held.join(''), 'latin1'), lane.contentType);
  say(lane, 'body', { text, truncated: lane.truncated });
}
