import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { LaneRun, Turn } from '#features/chat/conversation/conversation.ts';

/** A turn as Markdown: the input as a quotation, then every lane's answer under its letter and model. Notes and errors are no part of it. */
export function writeTurn({ input }: Pick<Turn, 'input'>, runs: readonly LaneRun[]): string {
  const quotation = input
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  const answers = runs.map((laneRun) => {
    const { letter, model, run } = laneRun;
    const returned = run.model === null || run.model === model ? '' : ` → ${run.model}`;
    return `## ${letter} · ${model}${returned}\n\n${answerText(laneRun).trim()}`;
  });
  return `${[quotation, ...answers].join('\n\n')}\n`;
}
