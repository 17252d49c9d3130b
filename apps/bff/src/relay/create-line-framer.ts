import { detachText } from './detach-text.ts';
import { readLine } from './read-line.ts';

/** Finds events line by line: any line end, comments, names, and events that come in many pieces. */
export type LineFramer = {
  /** Takes the next text to read. */
  feed: (text: string) => void;
  /** Reads on from `at` to the end of the next event, or to the end of the text; gives the place where it stopped. */
  read: (at: number) => number;
  /** The event that `read` has just completed, its lines each ended by LF; undefined when there is none to pass. */
  take: () => string | undefined;
  /** Ends the unfinished line and event; then `take` has it. */
  finish: () => void;
  /** Whether nothing is unfinished, so that the next character begins an event. */
  idle: () => boolean;
  /** How many characters are held of an unfinished event. */
  size: () => number;
  comments: () => number;
};

type State = {
  text: string;
  /** Where the next of each stands, so that a text with few of one is not searched to its end for every line. */
  nextCr: number;
  nextLf: number;
  /** The unfinished line in pieces: text that grew by `+=` and were searched again would cost the square of its length. */
  pieces: string[];
  lines: string;
  held: number;
  done: string | undefined;
  comments: number;
  skipLf: boolean;
};

export function createLineFramer(): LineFramer {
  const state: State = {
    text: '',
    nextCr: -1,
    nextLf: -1,
    pieces: [],
    lines: '',
    held: 0,
    done: undefined,
    comments: 0,
    skipLf: false,
  };
  return {
    feed(text) {
      state.text = text;
      state.nextCr = -1;
      state.nextLf = -1;
    },
    read: (at) => readEvent(state, at),
    take() {
      const event = state.done;
      state.done = undefined;
      return event;
    },
    finish() {
      if (state.pieces.length > 0) endLine(state);
      endEvent(state);
    },
    idle: () => state.held === 0 && state.lines === '' && !state.skipLf,
    size: () => state.held + state.lines.length,
    comments: () => state.comments,
  };
}

function readEvent(state: State, start: number): number {
  const { text } = state;
  let at = start;
  // A CR has ended the line already; an LF that follows it, even in the next read, is a part of the same line end.
  if (state.skipLf && text[at] === '\n') at += 1;
  state.skipLf = false;
  while (at < text.length) {
    const end = findLineEnd(state, at);
    if (end === Infinity) {
      hold(state, at === 0 ? text : detachText(text.slice(at)));
      break;
    }
    const isBlank = end === at && state.held === 0;
    if (!isBlank) {
      hold(state, text.slice(at, end));
      endLine(state);
    }
    at = skipLineEnd(state, end);
    if (isBlank) {
      endEvent(state);
      return at;
    }
  }
  return text.length;
}

function findLineEnd(state: State, at: number): number {
  if (state.nextCr < at) state.nextCr = find(state.text, '\r', at);
  if (state.nextLf < at) state.nextLf = find(state.text, '\n', at);
  return Math.min(state.nextCr, state.nextLf);
}

function find(text: string, character: string, at: number): number {
  const place = text.indexOf(character, at);
  return place === -1 ? Infinity : place;
}

function skipLineEnd(state: State, end: number): number {
  const after = end + 1;
  if (end !== state.nextCr) return after;
  if (after === state.text.length) state.skipLf = true;
  return state.text[after] === '\n' ? after + 1 : after;
}

function hold(state: State, piece: string): void {
  state.pieces.push(piece);
  state.held += piece.length;
}

function endLine(state: State): void {
  const line = state.pieces.length === 1 ? (state.pieces[0] ?? '') : state.pieces.join('');
  state.pieces = [];
  state.held = 0;
  if (line.startsWith(':')) {
    state.comments += 1;
    return;
  }
  const passed = readLine(line);
  if (passed !== undefined) state.lines += `${passed}\n`;
}

function endEvent(state: State): void {
  if (state.lines !== '') state.done = `${state.lines}\n`;
  state.lines = '';
}
