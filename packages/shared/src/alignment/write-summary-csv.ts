import { writeCsv } from './write-csv.ts';

/** The figures of a lane: rates as shares of 1, latency in seconds, null where unknown. */
export type LaneSummary = {
  lane: string;
  model: string;
  wordErrorRate: number | null;
  characterErrorRate: number | null;
  substitutions: number | null;
  insertions: number | null;
  deletions: number | null;
  latency: number | null;
  realTimeFactor: number | null;
};

const HEAD = [
  'lane',
  'model',
  'word error rate',
  'character error rate',
  'substitutions',
  'insertions',
  'deletions',
  'latency (s)',
  'real-time factor',
];

/** The figures of all lanes as CSV, one row per lane; what is unknown is empty. */
export function writeSummaryCsv(lanes: readonly LaneSummary[], options?: { hasMark?: boolean }): string {
  const rows = lanes.map((lane) => [
    lane.lane,
    lane.model,
    lane.wordErrorRate,
    lane.characterErrorRate,
    lane.substitutions,
    lane.insertions,
    lane.deletions,
    lane.latency,
    lane.realTimeFactor,
  ]);
  return writeCsv([HEAD, ...rows], options);
}
