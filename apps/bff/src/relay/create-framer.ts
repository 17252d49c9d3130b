import { createLineFramer, type LineFramer } from './create-line-framer.ts';
import { detachText } from './detach-text.ts';
import { skipPlainEvents } from './skip-plain-events.ts';

/** Cuts an upstream event stream into events and gives each our `id:` line. Text is latin1: one character per byte, whatever is in it. */
export type Framer = {
  /** The whole events that this piece completes, ready to be written. */
  push: (text: string, stamp: string) => string;
  /** The last event, which gateways leave without its blank line. */
  finish: (stamp: string) => string;
  /** Whether an unfinished event has grown over the limit. */
  overflowed: () => boolean;
  counts: () => { events: number; comments: number };
  /** The last events, in their order: gateways tell there what a run has used. A very long one is left out. */
  last: () => string[];
};

/** How many events are kept by reference until the end, and how long one may be: the usage comes before `[DONE]`, or a little earlier. */
const KEPT_EVENTS = 4;
const KEPT_LENGTH = 64 * 1024;

/** `nextId` gives the line that numbers the next event, for the moment `stamp`. */
export function createFramer({
  nextId,
  maxEventLength,
}: {
  nextId: (stamp: string) => string;
  maxEventLength: number;
}): Framer {
  const lines: LineFramer = createLineFramer();
  let events = 0;
  const kept: (string | undefined)[] = [];
  /** How many of `kept`, counted from the last, are slices of the text that is being read. */
  let slices = 0;
  const write = (event: string | undefined, stamp: string): string => {
    if (event === undefined) return '';
    kept[events % KEPT_EVENTS] = event.length > KEPT_LENGTH ? undefined : event;
    events += 1;
    slices += 1;
    return nextId(stamp) + event;
  };
  /** Nothing of a text that has been read may keep it in memory: of many lanes that would be most of theirs. */
  const letTextGo = (): void => {
    lines.feed('');
    for (let back = Math.min(slices, KEPT_EVENTS); back > 0; back -= 1) {
      const place = (events - back) % KEPT_EVENTS;
      const event = kept[place];
      if (event !== undefined) kept[place] = detachText(event);
    }
    slices = 0;
  };
  return {
    push(text, stamp) {
      let out = '';
      let at = 0;
      const isPlain = !text.includes('\r');
      lines.feed(text);
      const writePlain = (from: number, to: number): void => {
        out += write(text.slice(from, to), stamp);
      };
      while (at < text.length) {
        if (isPlain && lines.idle()) at = skipPlainEvents(text, at, writePlain);
        at = lines.read(at);
        out += write(lines.take(), stamp);
      }
      letTextGo();
      return out;
    },
    finish(stamp) {
      lines.finish();
      return write(lines.take(), stamp);
    },
    overflowed: () => lines.size() > maxEventLength,
    counts: () => ({ events, comments: lines.comments() }),
    last() {
      const oldest = events % KEPT_EVENTS;
      return [...kept.slice(oldest), ...kept.slice(0, oldest)].filter((event) => event !== undefined);
    },
  };
}
