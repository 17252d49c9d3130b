import { readPath } from '#json/read-path.ts';
import { readTimedText } from './read-timed-text.ts';
import type { TranscriptSegment } from './transcript-result.ts';

/**
 * Reads the `segments` of `verbose_json` and `diarized_json` (OpenAI's API reference), in order of time; their fields are read one by
 * one, since gateways leave out any of them.
 */
export function readSegments(value: unknown): TranscriptSegment[] {
  return readTimedText(value, ['text']).map(({ start, end, text, entry }) => {
    const avgLogprob = readNumber(entry, 'avg_logprob');
    const noSpeechProb = readNumber(entry, 'no_speech_prob', { least: 0, most: 1 });
    const compressionRatio = readNumber(entry, 'compression_ratio', { least: 0 });
    const speaker = readSpeaker(entry);
    return {
      start,
      end,
      text,
      ...(avgLogprob !== undefined && { avgLogprob }),
      ...(noSpeechProb !== undefined && { noSpeechProb }),
      ...(compressionRatio !== undefined && { compressionRatio }),
      ...(speaker !== undefined && { speaker }),
    };
  });
}

function readNumber(
  entry: unknown,
  key: string,
  { least = -Infinity, most = Infinity }: { least?: number; most?: number } = {},
): number | undefined {
  const value = readPath(entry, [key]);
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value : undefined;
}

/** Some servers number the speakers. */
function readSpeaker(entry: unknown): string | undefined {
  const speaker = readPath(entry, ['speaker']);
  if (typeof speaker !== 'string' && typeof speaker !== 'number') return undefined;
  const name = String(speaker).trim();
  return name === '' ? undefined : name;
}
