import { readPath } from '#json/read-path.ts';
import { readTimedText } from './read-timed-text.ts';
import type { TranscriptWord } from './transcript-result.ts';

/** OpenAI tells none; these are the names of whisper.cpp's and faster-whisper's servers, of Deepgram's shape and of WhisperX. */
const PROBABILITY_KEYS = ['probability', 'confidence', 'score'];

/** Reads a list of `words` in order of time, each with its probability where one from 0 to 1 is told; words of nothing are left out. */
export function readWords(value: unknown): TranscriptWord[] {
  return readTimedText(value, ['word', 'text']).flatMap(({ start, end, text, entry }) => {
    if (text === '') return [];
    const probability = PROBABILITY_KEYS.map((key) => readPath(entry, [key])).find(isProbability);
    return [{ start, end, text, ...(probability !== undefined && { probability }) }];
  });
}

function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
