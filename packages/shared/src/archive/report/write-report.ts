import { EMBEDDED_ARCHIVE } from '#archive/embedded-archive.ts';
import type { ArchiveToWrite } from '#archive/archive.ts';
import { writeArchive, type FilePiece } from '#archive/write-archive.ts';
import { toPlainText } from '#text/to-plain-text.ts';
import { drawMark } from './draw-mark.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportLane, ReportModel, ReportWords } from './report-model.ts';
import { REPORT_STYLE } from './report-style.ts';
import { writeTurnMarkup } from './write-turn-markup.ts';

/** Nothing is loaded and nothing runs, whatever the page says; the style and the sounds are in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/** A tab shows about so much. */
const TITLE_LENGTH = 120;

/**
 * Writes a comparison as one page that opens from disk and needs nothing else: prompt, parameters, answers, sounds and numbers, without
 * any script. With `archive` the page carries what it shows once more as data, by which an import opens the live comparison. The
 * caller puts in the bytes of the sounds.
 */
export function* writeReport(report: ReportModel, archive?: ArchiveToWrite): Generator<FilePiece> {
  const { title, language, facts, words } = report;
  // Its own text holds quotes and angles; it is no foreign one.
  const style: Markup = { pieces: [`<style>${REPORT_STYLE}</style>`] };
  yield '<!doctype html>\n';
  yield* markup`<html lang="${language}"><head><meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>${toPlainText(title, TITLE_LENGTH).replaceAll('\n', ' ')}</title>
${style}</head>
<body class="report"><main>
<header><p class="facts">Lineup</p><h1 dir="auto">${title}</h1>${facts.map((fact) => markup`<p class="facts">${fact}</p>`)}</header>
${writeLanes(report.lanes, words)}
`.pieces;
  for (const turn of report.turns) yield* writeTurnMarkup(turn, { words, isLive: true }).pieces;
  yield* markup`<footer>${words.made}</footer></main>`.pieces;
  if (archive !== undefined) {
    yield `\n${EMBEDDED_ARCHIVE.open}`;
    yield* writeArchive(archive, { isEmbedded: true });
    yield EMBEDDED_ARCHIVE.close;
  }
  yield '</body></html>\n';
}

function writeLanes(lanes: readonly ReportLane[], words: ReportWords): Markup | null {
  if (lanes.length === 0) return null;
  const rows = lanes.map(
    ({ letter, model, gateway, parameters }) =>
      markup`<tr>
        <td>${drawMark(letter)}</td>
        <td><bdi>${model}</bdi></td>
        <td><bdi>${gateway}</bdi></td>
        <td>${writeParameters(parameters, words)}</td>
      </tr>`,
  );
  return markup`<section class="setup">
    <h2>${words.lanes}</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.lane}</th>
            <th scope="col">${words.model}</th>
            <th scope="col">${words.gateway}</th>
            <th scope="col">${words.parameters}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function writeParameters(parameters: ReportLane['parameters'], words: ReportWords): Markup {
  if (parameters.length === 0) return markup`${words.nothing}`;
  return markup`<dl>
    ${parameters.map(
      ({ name, value }) =>
        markup`<dt>${name}</dt>
          <dd dir="auto">${value}</dd>`,
    )}
  </dl>`;
}
