import type { SpokenWord } from './spoken-word.ts';
import { standApart } from './stand-apart.ts';
import type { TranscriptText } from './transcript-text.ts';
import type { Vote } from './vote-on-words.ts';

/** Marks behind which a space stands in scripts with spaces. */
const CLOSING = /[,.;:!?)\]}…]$/;

/** Writes words of several texts as one: what stands between two of them in their text is kept, else a space where one belongs. */
export function writeVotes(votes: readonly Vote[], texts: readonly string[]): TranscriptText {
  const words: SpokenWord[] = [];
  let text = '';
  for (const [place, { lane, index, word }] of votes.entries()) {
    const before = votes[place - 1];
    if (before !== undefined) {
      const isNext = before.lane === lane && before.index + 1 === index;
      text += isNext ? (texts[lane] ?? '').slice(before.word.to, word.from) : spaceBetween(before.word, word);
    }
    words.push({ ...word, from: text.length, to: text.length + word.text.length });
    text += word.text;
  }
  return { text, words };
}

function spaceBetween(before: SpokenWord, word: SpokenWord): string {
  return standApart(before.key, word.key) || (CLOSING.test(before.text) && standApart('a', word.key)) ? ' ' : '';
}
