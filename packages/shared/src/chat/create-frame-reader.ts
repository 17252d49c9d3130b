import type { Problem } from '#errors/problem.ts';
import { saysError } from '#errors/says-error.ts';
import { parseJson } from '#json/parse-json.ts';
import type { ChatRunEvent } from '#runs/chat-run-event.ts';
import { sniffBody } from '#wire/sniff-body.ts';
import { createChoiceReader, type ChoiceReader } from './create-choice-reader.ts';
import { readChunk, type Chunk } from './read-chunk.ts';

/** One event of a gateway's stream: its own name if it has one, its data, and lines that are no field. */
export type Frame = { t: number; event?: string; data?: string; stray: readonly string[] };

/** Reads the frames of one answer in their order. `readChunk` takes an answer that came whole, `end` gives what was held back. */
export type FrameReader = {
  read(frame: Frame): ChatRunEvent[];
  readChunk(chunk: Chunk, at: { t: number; raw: string }): ChatRunEvent[];
  end(t: number, isClean: boolean): ChatRunEvent[];
};

/** A reader for one lane's frames; `describeError` makes a problem of a payload that is an error. */
export function createFrameReader(describeError: (payload: string) => Problem): FrameReader {
  const choices = new Map<number, ChoiceReader>();
  let model: string | null = null;
  let isDone = false;

  function read({ t, event, data = '', stray }: Frame): ChatRunEvent[] {
    // new-api writes errors as bare JSON once it has sent a comment: they come as stray lines.
    return [data, stray.join('\n')].flatMap((payload) => readPayload(payload.trim(), { t, name: event }));
  }

  function readPayload(payload: string, { t, name }: { t: number; name: string | undefined }): ChatRunEvent[] {
    if (isDone || payload === '') return [];
    if (payload === '[DONE]') {
      isDone = true;
      return end(t, true);
    }
    const json = parseJson(payload);
    const isPage = json === undefined && sniffBody(payload) === 'html';
    if (name === 'error' || isPage || saysError(json)) return [{ type: 'problem', t, problem: describeError(payload) }];
    const chunk = readChunk(json);
    if (chunk !== undefined) return readChunkEvents(chunk, { t, raw: payload });
    // Events with a name that are no chunks are the gateway's own affair: keep-alives, metadata.
    return name === undefined || name === 'message' ? [{ type: 'malformed', t, raw: payload }] : [];
  }

  function readChunkEvents(chunk: Chunk, { t, raw }: { t: number; raw: string }): ChatRunEvent[] {
    const events: ChatRunEvent[] = chunk.choices.flatMap((piece) => findChoice(piece.index).read(piece, t));
    if (chunk.choices.length === 0) events.push({ type: 'chunk', t, choice: null });
    if (chunk.unreadable > 0) events.push({ type: 'malformed', t, raw });
    if (chunk.usage !== null) events.push({ type: 'usage', usage: chunk.usage });
    if (chunk.model !== null && chunk.model !== model) events.push({ type: 'model', model: chunk.model });
    model = chunk.model ?? model;
    return events;
  }

  function findChoice(index: number): ChoiceReader {
    const known = choices.get(index);
    if (known !== undefined) return known;
    const choice = createChoiceReader(index);
    choices.set(index, choice);
    return choice;
  }

  function end(t: number, isClean: boolean): ChatRunEvent[] {
    return Array.from(choices.values()).flatMap((choice) => choice.end(t, isClean));
  }

  return { read, readChunk: readChunkEvents, end };
}
