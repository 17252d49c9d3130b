import { drawMark } from './draw-mark.ts';
import { markup, type Markup } from './markup.ts';
import { listFigureColumns } from './list-figure-columns.ts';
import type { ReportAnswer, ReportSound, ReportTurn, ReportWords } from './report-model.ts';

type TurnOptions = {
  words: ReportWords;
  /** Whether sounds can be played and reasoning unfolded; a picture has neither. */
  isLive: boolean;
};

/** Writes one input and all that answers it: the input once, the answers side by side, their numbers in one table. */
export function writeTurnMarkup(turn: ReportTurn, { words, isLive }: TurnOptions): Markup {
  return markup`<section class="turn">
    <h2><bdi>${turn.heading}</bdi></h2>
    <p class="input" ${languageOf(turn)} dir="auto">${turn.input}</p>
    ${turn.files.length === 0 ? null : markup`<p class="files">${words.files}: <bdi>${turn.files.join(', ')}</bdi></p>`}
    ${isLive ? player(turn.sound) : null}
    <div class="answers">${turn.answers.map((answer) => writeAnswer(answer, { words, isLive }))}</div>
    ${writeNumbers(turn.answers, words)}
  </section> `;
}

function writeAnswer(answer: ReportAnswer, { words, isLive }: TurnOptions): Markup {
  const { end, problem, reasoning } = answer;
  return markup`<article>
    <p class="who">${drawMark(answer.letter)}<bdi>${answer.model}</bdi>${label(answer)}</p>
    ${answer.returned === '' ? null : markup`<p class="end warn">${words.returned}: <bdi>${answer.returned}</bdi></p>`}
    ${end.tone === 'plain' ? null : markup`<p class="end ${end.tone}">${end.words}</p>`}
    ${problem === '' ? null : markup`<p class="problem" lang="" dir="auto">${problem}</p>`}
    ${isLive ? player(answer.sound) : null}
    ${
      reasoning === '' || !isLive
        ? null
        : markup`<details>
            <summary>${words.reasoning}</summary>
            <div class="plain" dir="auto">${reasoning}</div>
          </details>`
    }
    ${writeText(answer)}
  </article> `;
}

function writeText(answer: ReportAnswer): Markup | null {
  if (answer.body !== null) return markup`<div class="text" ${languageOf(answer)} dir="auto">${answer.body}</div>`;
  if (answer.text === '') return null;
  return markup`<div class="text plain" ${languageOf(answer)} dir="auto">${answer.text}</div>`;
}

/** A text's own language, blank where it cannot be told: it is not that of the page. */
function languageOf({ language }: { language: string }): Markup {
  return markup`lang="${language}"`;
}

function label({ label: words }: ReportAnswer): Markup | null {
  return words === '' ? null : markup` <bdi class="label">${words}</bdi>`;
}

function player(sound: ReportSound | null): Markup | null {
  if (sound === null) return null;
  const { mime, bytesOf, name } = sound;
  return markup`<audio
    controls=""
    preload="metadata"
    aria-label="${name}"
    src="data:${mime};base64,${{ base64Of: bytesOf }}"
  ></audio>`;
}

function writeNumbers(answers: readonly ReportAnswer[], words: ReportWords): Markup | null {
  const columns = listFigureColumns(answers);
  if (columns.length === 0) return null;
  const hasLabels = answers.some((answer) => answer.label !== '');
  const row = (answer: ReportAnswer): Markup => {
    const cells = columns.map(({ id }) => {
      const figure = answer.figures.find((each) => each.id === id);
      const unit = figure === undefined || figure.unit === '' ? null : markup`<span class="unit">${figure.unit}</span>`;
      return markup`<td class="amount">${figure?.value ?? '–'}${unit}</td>`;
    });
    return markup`<tr>
      <td>${drawMark(answer.letter)}</td>
      ${hasLabels ? markup`<td><bdi>${answer.label}</bdi></td>` : null}${cells}
      <td>${answer.end.words}</td>
    </tr>`;
  };
  const heads = columns.map(({ label: words_ }) => markup`<th class="amount" scope="col">${words_}</th>`);
  return markup`<div class="numbers">
    <table aria-label="${words.numbers}">
      <thead>
        <tr>
          <th scope="col">${words.lane}</th>
          ${hasLabels ? markup`<th scope="col">${words.label}</th>` : null}${heads}
          <th scope="col">${words.end}</th>
        </tr>
      </thead>
      <tbody>
        ${answers.map(row)}
      </tbody>
    </table>
  </div>`;
}
