import { readChunk } from '@lineup/shared/chat/read-chunk.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { readDuration } from '@lineup/shared/transcription/read-duration.ts';

/** What a gateway tells of a run's use. */
type ToldUsage = { inputTokens?: number; outputTokens?: number; audioSeconds?: number };

/**
 * Reads the use from the last events of an answer, or from its body; what is told last counts. This is the one place where the server parses
 * what a gateway answers to a run, after the run has ended.
 */
export function readToldUsage(last: readonly string[]): ToldUsage {
  // The parser throws at what is no JSON, which costs more than all else here, and `[DONE]` ends every answer.
  const values = last.map(dataOf).filter(startsObject).map(parseJson);
  const told: ToldUsage = {};
  for (const value of values) {
    const seconds = readDuration(value);
    if (seconds !== null) told.audioSeconds = seconds;
    const usage = readChunk(value)?.usage;
    if (!usage) continue;
    const { promptTokens, completionTokens, totalTokens } = usage;
    const outputTokens = completionTokens ?? 0;
    told.outputTokens = outputTokens;
    told.inputTokens = promptTokens ?? Math.max(0, (totalTokens ?? 0) - outputTokens);
  }
  return told;
}

function startsObject(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** The data of an event; a text that is no event is a body. */
function dataOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('data:'));
  return lines.length === 0 ? text : lines.map((line) => line.slice('data:'.length)).join('\n');
}
