import { drawMark } from './draw-mark.ts';
import { html, type Html } from './html.ts';
import { listFigureColumns } from './list-figure-columns.ts';
import type { ReportAnswer, ReportSound, ReportTurn, ReportWords } from './report-model.ts';

type TurnOptions = {
  words: ReportWords;
  /** Whether sounds can be played and reasoning unfolded; a picture has neither. */
  isLive: boolean;
};

/** Writes one input and all that answers it: the input once, the answers side by side, their numbers in one table. */
export function writeTurnMarkup(turn: ReportTurn, { words, isLive }: TurnOptions): Html {
  return html`<section class="turn">
    <h2><bdi>${turn.heading}</bdi></h2>
    <p class="input" ${languageOf(turn)} dir="auto">${turn.input}</p>
    ${turn.files.length === 0 ? null : html`<p class="files">${words.files}: <bdi>${turn.files.join(', ')}</bdi></p>`}
    ${isLive ? player(turn.sound) : null}
    <div class="answers">${turn.answers.map((answer) => writeAnswer(answer, { words, isLive }))}</div>
    ${writeNumbers(turn.answers, words)}
  </section> `;
}

function writeAnswer(answer: ReportAnswer, { words, isLive }: TurnOptions): Html {
  const { end, problem, reasoning } = answer;
  return html`<article>
    <p class="who">${drawMark(answer.letter)}<bdi>${answer.model}</bdi>${label(answer)}</p>
    ${answer.returned === '' ? null : html`<p class="end warn">${words.returned}: <bdi>${answer.returned}</bdi></p>`}
    ${end.tone === 'plain' ? null : html`<p class="end ${end.tone}">${end.words}</p>`}
    ${problem === '' ? null : html`<p class="problem" lang="" dir="auto">${problem}</p>`}
    ${isLive ? player(answer.sound) : null}
    ${
      reasoning === '' || !isLive
        ? null
        : html`<details>
            <summary>${words.reasoning}</summary>
            <div class="plain" dir="auto">${reasoning}</div>
          </details>`
    }
    ${writeText(answer)}
  </article> `;
}

function writeText(answer: ReportAnswer): Html | null {
  if (answer.body !== null) return html`<div class="text" ${languageOf(answer)} dir="auto">${answer.body}</div>`;
  if (answer.text === '') return null;
  return html`<div class="text plain" ${languageOf(answer)} dir="auto">${answer.text}</div>`;
}

/** A text's own language, blank where it cannot be told: it is not that of the page. */
function languageOf({ language }: { language: string }): Html {
  return html`lang="${language}"`;
}

function label({ label: words }: ReportAnswer): Html | null {
  return words === '' ? null : html` <bdi class="label">${words}</bdi>`;
}

function player(sound: ReportSound | null): Html | null {
  if (sound === null) return null;
  const { mime, bytesOf, name } = sound;
  return html`<audio
    controls=""
    preload="metadata"
    aria-label="${name}"
    src="data:${mime};base64,${{ base64Of: bytesOf }}"
  ></audio>`;
}

function writeNumbers(answers: readonly ReportAnswer[], words: ReportWords): Html | null {
  const columns = listFigureColumns(answers);
  if (columns.length === 0) return null;
  const hasLabels = answers.some((answer) => answer.label !== '');
  const row = (answer: ReportAnswer): Html => {
    const cells = columns.map(({ id }) => {
      const figure = answer.figures.find((each) => each.id === id);
      const unit = figure === undefined || figure.unit === '' ? null : html`<span class="unit">${figure.unit}</span>`;
      return html`<td class="amount">${figure?.value ?? '–'}${unit}</td>`;
    });
    return html`<tr>
      <td>${drawMark(answer.letter)}</td>
      ${hasLabels ? html`<td><bdi>${answer.label}</bdi></td>` : null}${cells}
      <td>${answer.end.words}</td>
    </tr>`;
  };
  const heads = columns.map(({ label: words_ }) => html`<th class="amount" scope="col">${words_}</th>`);
  return html`<div class="numbers">
    <table aria-label="${words.numbers}">
      <thead>
        <tr>
          <th scope="col">${words.lane}</th>
          ${hasLabels ? html`<th scope="col">${words.label}</th>` : null}${heads}
          <th scope="col">${words.end}</th>
        </tr>
      </thead>
      <tbody>
        ${answers.map(row)}
      </tbody>
    </table>
  </div>`;
}
