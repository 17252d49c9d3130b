/* oxlint-disable house/figures-by-intl -- a table to paste elsewhere is the same in every language of the interface */
import type { LaneSummary } from './summarise-lanes.ts';

const HEAD = ['Lane', 'Model', 'WER', 'Sub · ins · del', 'CER', 'Answered (s)', 'Real-time factor'];

/** The figures of the lanes as a Markdown table (GitHub's); what is unknown is a dash. */
export function writeSummaryMarkdown(lanes: readonly LaneSummary[]): string {
  const rows = lanes.map((lane) => [
    lane.lane,
    lane.model,
    percent(lane.wordErrorRate),
    lane.substitutions === null ? '–' : `${lane.substitutions} · ${lane.insertions} · ${lane.deletions}`,
    percent(lane.characterErrorRate),
    lane.latency?.toFixed(2) ?? '–',
    lane.realTimeFactor?.toFixed(2) ?? '–',
  ]);
  const rule = HEAD.map((_, column) => (column < 2 ? '---' : '---:'));
  return [HEAD, rule, ...rows].map((cells) => `| ${cells.map(escape).join(' | ')} |\n`).join('');
}

function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1)} %`;
}

/** A bar would end the cell, a line break the row. */
function escape(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ');
}
