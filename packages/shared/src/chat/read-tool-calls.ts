import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import { writeJson } from '#json/write-json.ts';

/** What one chunk says of one tool call. `index` and `id` are null and the texts empty where the chunk is silent. */
export type ToolCallPiece = { index: number | null; id: string | null; name: string; arguments: string };

/** Reads `tool_calls` of a message or a delta; entries that are no objects are left out. */
export function readToolCalls(value: unknown): ToolCallPiece[] {
  return Array.isArray(value) ? value.filter(isRecord).map(readToolCall) : [];
}

function readToolCall(call: Record<string, unknown>): ToolCallPiece {
  const { index, id } = call;
  const name = readPath(call, ['function', 'name']);
  return {
    index: typeof index === 'number' ? index : null,
    id: typeof id === 'string' && id !== '' ? id : null,
    name: typeof name === 'string' ? name : '',
    arguments: readArguments(readPath(call, ['function', 'arguments'])),
  };
}

/** The API sends JSON text; some gateways send the object itself. */
function readArguments(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? (writeJson(value) ?? '') : '';
}
