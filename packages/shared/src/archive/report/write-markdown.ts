import { listFigureColumns } from './list-figure-columns.ts';
import type { ReportAnswer, ReportModel, ReportTurn, ReportWords } from './report-model.ts';

/** Writes a comparison as Markdown: lanes and parameters, then each input as a quotation with the answers under it as they came, and their numbers. */
export function writeMarkdown({ title, facts, lanes, turns, words }: ReportModel): string {
  const setup = lanes.map(({ letter, model, gateway, parameters }) => [
    letter,
    model,
    gateway,
    parameters.map(({ name, value }) => `${name}: ${value}`).join('; ') || words.nothing,
  ]);
  const parts = [
    `# ${oneLine(title)}`,
    facts.map(oneLine).join(' · '),
    ...(lanes.length === 0 ? [] : [table([words.lane, words.model, words.gateway, words.parameters], setup)]),
    ...turns.flatMap((turn) => writeTurn(turn, words)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeTurn({ heading, input, files, answers }: ReportTurn, words: ReportWords): string[] {
  return [
    `## ${oneLine(heading)}`,
    quote(input),
    ...(files.length === 0 ? [] : [`${words.files}: ${files.map(oneLine).join(', ')}`]),
    ...answers.flatMap((answer) => writeAnswer(answer, words)),
    writeNumbers(answers, words),
  ];
}

function writeAnswer(answer: ReportAnswer, words: ReportWords): string[] {
  const { letter, model, label, returned, end, problem, text } = answer;
  return [
    `### ${[letter, model, label]
      .filter((part) => part !== '')
      .map(oneLine)
      .join(' · ')}`,
    ...(returned === '' ? [] : [`*${words.returned}: ${oneLine(returned)}*`]),
    ...(end.tone === 'plain' ? [] : [`*${oneLine(end.words)}*`]),
    ...(problem === '' ? [] : [quote(problem)]),
    text.trim(),
  ];
}

function writeNumbers(answers: readonly ReportAnswer[], words: ReportWords): string {
  const columns = listFigureColumns(answers);
  if (columns.length === 0) return '';
  const rows = answers.map((answer) => [
    [answer.letter, answer.label].filter((part) => part !== '').join(' '),
    ...columns.map(({ id }) => {
      const figure = answer.figures.find((each) => each.id === id);
      return figure === undefined ? '–' : `${figure.value} ${figure.unit}`.trim();
    }),
  ]);
  return table([words.lane, ...columns.map(({ label }) => label)], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', String.raw`\|`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function quote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
