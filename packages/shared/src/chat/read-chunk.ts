import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import { readUsage } from '#runs/read-usage.ts';
import type { TokenLogprob, Usage } from '#runs/run.ts';
import { readContent } from './read-content.ts';
import { readLogprobs } from './read-logprobs.ts';
import { readToolCalls, type ToolCallPiece } from './read-tool-calls.ts';

/** What one chunk says of one choice; empty where it is silent. `text` may still hold `<think>` tags. */
export type ChoicePiece = {
  index: number;
  reasoning: string;
  text: string;
  toolCalls: ToolCallPiece[];
  finishReason: string | null;
  logprobs: TokenLogprob[];
};

/** One chunk, or one whole answer. `unreadable` counts choices that are no objects or whose index is out of bounds. */
export type Chunk = { model: string | null; usage: Usage | null; choices: ChoicePiece[]; unreadable: number };

/** The API allows far fewer; a gateway that sends more attacks the page. */
const MOST_CHOICES = 16;

/**
 * Reads a parsed `chat.completion.chunk` or `chat.completion`; undefined when it is neither. Usage stands at the top or, as in the
 * primary gateway's manual, inside a choice.
 */
export function readChunk(json: unknown): Chunk | undefined {
  if (!isRecord(json) || !(Object.hasOwn(json, 'choices') || Object.hasOwn(json, 'usage'))) return undefined;
  const items: unknown[] = Array.isArray(json['choices']) ? json['choices'] : [];
  const choices = items.slice(0, MOST_CHOICES).flatMap(readChoice);
  const usages = [json, ...items.slice(0, MOST_CHOICES)].map((holder) => readUsage(readPath(holder, ['usage'])));
  return {
    model: typeof json['model'] === 'string' && json['model'] !== '' ? json['model'] : null,
    usage: usages.find((usage) => usage !== null) ?? null,
    choices,
    unreadable: items.length - choices.length,
  };
}

function readChoice(item: unknown, position: number): ChoicePiece[] {
  if (!isRecord(item)) return [];
  const index = typeof item['index'] === 'number' ? item['index'] : position;
  if (!Number.isInteger(index) || index < 0 || index >= MOST_CHOICES) return [];
  const message = isRecord(item['delta']) ? item['delta'] : item['message'];
  const finishReason = item['finish_reason'];
  return [
    {
      index,
      reasoning: readContent(readPath(message, ['reasoning_content'])) || readContent(readPath(message, ['reasoning'])),
      // A model that refuses says so in a field of its own, with null as its content.
      text: readContent(readPath(message, ['content'])) || readContent(readPath(message, ['refusal'])),
      toolCalls: readToolCalls(readPath(message, ['tool_calls'])),
      finishReason: typeof finishReason === 'string' && finishReason !== '' ? finishReason : null,
      logprobs: readLogprobs(item['logprobs']),
    },
  ];
}
