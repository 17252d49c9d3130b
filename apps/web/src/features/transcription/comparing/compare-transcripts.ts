import { alignTranscripts } from '@lineup/shared/alignment/align-transcripts.ts';
import { characterErrorRate } from '@lineup/shared/alignment/character-error-rate.ts';
import { chooseMajority } from '@lineup/shared/alignment/choose-majority.ts';
import { groupLines } from '@lineup/shared/alignment/group-lines.ts';
import { placeReference } from '@lineup/shared/alignment/place-reference.ts';
import { placeWords } from '@lineup/shared/alignment/place-words.ts';
import { splitSpokenWords } from '@lineup/shared/alignment/split-spoken-words.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonInput } from './comparison-input.ts';

/** Puts transcripts side by side. `toSimplified` is asked only where the normaliser wants it. */
export function compareTranscripts(
  { reference, lanes, normaliser }: ComparisonInput,
  toSimplified?: (text: string) => string,
): Comparison {
  const split = (text: string) => splitSpokenWords(text, normaliser, toSimplified);
  const heard = lanes.map((lane) => {
    const words = split(lane.text);
    return { lane, words, times: placeWords(words, lane) };
  });
  const votes = heard
    .filter(({ lane, words }) => lane.isWhole && words.length > 0)
    .map(({ lane: { text }, words }) => ({ text, words }));
  const said = reference === null ? chooseMajority(votes) : { text: reference.text, words: split(reference.text) };
  // A lane without words would be a row of dashes, and every column a difference.
  const shown = heard.filter(({ words }) => words.length > 0);
  const { columns, errors } = alignTranscripts(
    said.words,
    shown.map(({ words }) => words),
  );
  const [nothing] = alignTranscripts(said.words, [[]]).errors;
  const own = reference === null ? null : { words: said.words, times: placeWords(said.words, reference) };
  const times = placeReference(columns, { reference: own, lanes: shown });
  return {
    lanes: shown.map(({ lane: { laneId, letter } }) => ({ laneId, letter })),
    columns,
    times,
    lines: groupLines({ columns, times, text: said.text }),
    scores: heard.flatMap((transcript) => {
      const { laneId, letter, isWhole } = transcript.lane;
      const counts = errors[shown.indexOf(transcript)] ?? nothing;
      if (!isWhole || counts === undefined) return [];
      return [{ laneId, letter, words: counts, characters: characterErrorRate(said.words, transcript.words) }];
    }),
  };
}
