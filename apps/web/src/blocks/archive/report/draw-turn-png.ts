import { markup, type Markup } from '@lineup/shared/archive/report/markup.ts';
import type { ReportTurn, ReportWords } from '@lineup/shared/archive/report/report-model.ts';
import { REPORT_STYLE } from '@lineup/shared/archive/report/report-style.ts';
import { escapeMarkup } from '@lineup/shared/archive/report/escape-markup.ts';
import { writeTurnMarkup } from '@lineup/shared/archive/report/write-turn-markup.ts';

type TurnPicture = { turn: ReportTurn; words: ReportWords; language: string; theme: 'light' | 'dark' };

/** A picture is as high as what it shows. */
const PICTURE_STYLE = '.picture{min-height:0;padding:0 24px 24px}.picture .turn{margin-top:0;border-top:0}';
/** CSS pixels: three lanes side by side. */
const WIDTH = 1080;
/** Browsers refuse canvases beyond this height in pixels; a longer turn is cut there. */
const MOST_HEIGHT = 16_000;
const MOST_PIXELS = 16_384;

/**
 * Draws one turn as it stands in a report, as a PNG at up to twice the CSS size. The markup is laid out by the browser inside an SVG image, which
 * the page's policy allows as a `data:` address and which can load nothing. Rejects where a browser does not let such an image be read
 * back.
 */
export async function drawTurnPng({ turn, words, language, theme }: TurnPicture): Promise<Blob> {
  const style: Markup = { pieces: [`<style>${escapeMarkup(REPORT_STYLE + PICTURE_STYLE)}</style>`] };
  const sheet = markup`<div xmlns="http://www.w3.org/1999/xhtml" class="report is-${theme} picture" lang="${language}">${style}${writeTurnMarkup(turn, { words, isLive: false })}</div>`;
  const source = sheet.pieces.filter((piece) => typeof piece === 'string').join('');
  const height = await measure(await loadSvg(source, MOST_HEIGHT));
  const scale = Math.min(2, MOST_PIXELS / height);
  const canvas = new OffscreenCanvas(WIDTH * scale, Math.round(height * scale));
  const drawing = openDrawing(canvas);
  drawing.drawImage(await loadSvg(source, height, scale), 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function loadSvg(source: string, height: number, scale = 1): Promise<HTMLImageElement> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * scale}" height="${height * scale}" viewBox="0 0 ${WIDTH} ${height}"><foreignObject width="${WIDTH}" height="${height}">${source}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** The sheet is opaque and what lies below it is not: its height is that of the first column of pixels. */
async function measure(image: HTMLImageElement): Promise<number> {
  const canvas = new OffscreenCanvas(1, MOST_HEIGHT);
  const drawing = openDrawing(canvas);
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, 1, MOST_HEIGHT);
  let height = 0;
  while (height < MOST_HEIGHT && (data[height * 4 + 3] ?? 0) > 0) height += 1;
  return Math.max(1, height);
}

function openDrawing(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const drawing = canvas.getContext('2d', { willReadFrequently: false });
  if (drawing === null) throw new Error('This browser draws no pictures.');
  return drawing;
}
