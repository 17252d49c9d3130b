import type { ChatRunEvent } from '#runs/chat-run-event.ts';
import type { TokenLogprob } from '#runs/run.ts';
import { createThinkSplitter, type TextPiece } from './create-think-splitter.ts';
import { createToolSlots } from './create-tool-slots.ts';
import type { ChoicePiece } from './read-chunk.ts';
import type { ToolCallPiece } from './read-tool-calls.ts';

/**
 * Turns what chunks say of one choice into events; `t` is the time of the frame. `end` gives what was held back; `isClean` tells
 * that the gateway itself ended the answer.
 */
export type ChoiceReader = {
  read(piece: ChoicePiece, t: number): ChatRunEvent[];
  end(t: number, isClean: boolean): ChatRunEvent[];
};

/** Every one costs the page memory and a copy of the list; no answer that people look at token by token is longer. */
const MOST_LOGPROBS = 20_000;

/**
 * A reader for the choice with this index; it remembers what spans chunks. Gemini's shape has a finish reason in every chunk: once
 * text follows a reason, reasons prove nothing any more until the answer has ended cleanly.
 */
export function createChoiceReader(choice: number): ChoiceReader {
  const splitter = createThinkSplitter();
  const slots = createToolSlots();
  let finishReason: string | null = null;
  let isRepeated = false;
  let logprobs = 0;

  function readText(pieces: readonly TextPiece[], t: number): ChatRunEvent[] {
    return pieces.map(({ kind, text }) => ({ type: kind, t, choice, text }));
  }

  function readToolCall(call: ToolCallPiece, t: number): ChatRunEvent {
    const slot = slots.find(call);
    if (slot === undefined) return { type: 'malformed', t, raw: call.arguments };
    return { type: 'tool_call', t, choice, slot, id: call.id, name: call.name, arguments: call.arguments };
  }

  function readLogprobs(all: TokenLogprob[]): ChatRunEvent[] {
    const kept = all.slice(0, MOST_LOGPROBS - logprobs);
    logprobs += kept.length;
    return kept.length === 0 ? [] : [{ type: 'logprobs', choice, logprobs: kept }];
  }

  function sayFinish(reason: string | null, t: number): ChatRunEvent[] {
    return reason === null ? [] : [{ type: 'finish', t, choice, reason }];
  }

  function read(piece: ChoicePiece, t: number): ChatRunEvent[] {
    const events: ChatRunEvent[] = [
      ...readText(piece.reasoning === '' ? [] : [{ kind: 'reasoning', text: piece.reasoning }], t),
      ...readText(splitter.push(piece.text), t),
      ...piece.toolCalls.map((call) => readToolCall(call, t)),
    ];
    if (events.length > 0 && finishReason !== null) {
      isRepeated = true;
      events.push({ type: 'reopen', choice });
    }
    finishReason = piece.finishReason ?? finishReason;
    events.push(...sayFinish(isRepeated ? null : piece.finishReason, t));
    if (events.length === 0) events.push({ type: 'chunk', t, choice });
    return [...events, ...readLogprobs(piece.logprobs)];
  }

  function end(t: number, isClean: boolean): ChatRunEvent[] {
    return [...readText(splitter.end(), t), ...sayFinish(isRepeated && isClean ? finishReason : null, t)];
  }

  return { read, end };
}
