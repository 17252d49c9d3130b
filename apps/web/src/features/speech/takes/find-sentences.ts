import { placeSentences } from '@lineup/shared/speech/place-sentences.ts';
import { speechWeight } from '@lineup/shared/speech/speech-weight.ts';
import { splitSentences } from '@lineup/shared/speech/split-sentences.ts';
import type { Take, TakeSentences } from './take-record.ts';

type Spoken = {
  take: Pick<Take, 'request' | 'pieces'>;
  /** Which pieces sound, and when each of them begins, in seconds. */
  places: readonly number[];
  starts: readonly number[];
  duration: number;
  /** RMS of each hundredth of a second. */
  levels: readonly number[];
};

/** The step of `levels`, in seconds. */
const STEP = 0.01;

/**
 * When each sentence of a take's text begins: exactly where a piece begins with it, else at a pause near where its length says. One whose
 * piece is missing begins, without a length, where the next one does.
 */
export function findSentences({ take, places, starts, duration, levels }: Spoken): TakeSentences {
  const text = take.request.request.input;
  const sentences = splitSentences(text);
  return take.pieces.flatMap((piece, index) => {
    const own = sentences.filter(({ start }) => start >= piece.start && start < piece.end);
    const nth = places.indexOf(index);
    const from = nth === -1 ? nextStart(index, { places, starts, duration }) : (starts[nth] ?? duration);
    const to = nth === -1 ? from : (starts[nth + 1] ?? duration);
    const lengths = own.map(({ start, end }) => speechWeight(text.slice(start, end)));
    const found = from === to ? own.map(() => from) : placeSentences({ lengths, levels, step: STEP, from, to });
    return own.map(({ start }, order) => ({ at: found[order] ?? from, isExact: start === piece.start }));
  });
}

function nextStart(index: number, { places, starts, duration }: Pick<Spoken, 'places' | 'starts' | 'duration'>) {
  return starts[places.findIndex((place) => place > index)] ?? duration;
}
