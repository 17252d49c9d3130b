import type { LaneScore } from '#features/transcription/comparing/comparison.ts';
import type { TranscriptionNumbers } from '#features/transcription/runs/measure-transcription.ts';
import { bestFigure } from './best-figure.ts';
import { rateScale } from './rate-scale.ts';

/** The best figure of each column, null where none is, and the word error rate that fills a bar. */
export type LaneBests = {
  wer: number | null;
  cer: number | null;
  answer: number | null;
  realTimeFactor: number | null;
  scale: number;
};

/** Finds the best of what lanes have made of a recording. */
export function findBests(scores: readonly LaneScore[], numbers: readonly TranscriptionNumbers[]): LaneBests {
  const rates = scores.map(({ words }) => words.rate);
  return {
    wer: bestFigure(rates),
    cer: bestFigure(scores.map(({ characters }) => characters.rate)),
    answer: bestFigure(numbers.map(({ answer }) => answer)),
    realTimeFactor: bestFigure(numbers.map(({ realTimeFactor }) => realTimeFactor)),
    scale: rateScale(rates),
  };
}
