import { splitSpeechText } from '@lineup/shared/speech/split-speech-text.ts';
import { splitSentences } from '@lineup/shared/speech/split-sentences.ts';

/** A sentence that is long enough to tell a voice, and short enough to try many. */
const CHARACTERS = 160;

/** No sentence is looked for farther than this: it would be cut anyway. */
const LOOKED_AT = 4 * CHARACTERS;

/** What voices are tried with: the first sentence of a text, cut where it can be when it is long; null for a text without any. */
export function auditionSentence(text: string): string | null {
  const beginning = text.trimStart().slice(0, LOOKED_AT);
  const [first] = splitSentences(beginning);
  if (first === undefined) return null;
  const sentence = beginning.slice(first.start, first.end);
  const [part] = splitSpeechText(sentence, { characters: CHARACTERS, bytes: 4 * CHARACTERS, mode: 'limits' });
  return sentence.slice(part?.start, part?.end);
}
