import type { TranscriptSegment } from '#transcription/transcript-result.ts';

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
/** WebVTT, section 4.2: cue text spans and times inside the text. */
const VTT_TAG = /<\/?(?:c|i|b|u|v|lang|ruby|rt)(?:[. \t][^<>]*)?>|<[\d:.]+>/g;
const VTT_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/**
 * Reads the cues of an SRT or WebVTT file, whatever its line ends, with a BOM or without. A cue whose times are not in order, and
 * what is no cue (the header, notes, styles), is left out.
 */
export function readCues(text: string): TranscriptSegment[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const isVtt = plain.startsWith('WEBVTT');
  return plain.split(/\n(?:[ \t]*\n)+/).flatMap((block) => readCue(block, isVtt));
}

function readCue(block: string, isVtt: boolean): TranscriptSegment[] {
  const lines = block.split('\n');
  const timing = lines.findIndex((line) => TIMING.test(line));
  const [, from = '', to = ''] = TIMING.exec(lines[timing] ?? '') ?? [];
  const start = readTimestamp(from);
  const end = readTimestamp(to);
  if (timing === -1 || end < start) return [];
  const text = lines.slice(timing + 1).join('\n');
  return [{ start, end, text: (isVtt ? readVttText(text) : text).trim() }];
}

/** Seconds of `hh:mm:ss,mmm`, of which the hours may be absent. */
function readTimestamp(text: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = text.replace(',', '.').split(':').map(Number).toReversed();
  return hours * 3_600 + minutes * 60 + seconds;
}

function readVttText(text: string): string {
  return text.replace(VTT_TAG, '').replace(/&(\w{2,4});/g, (entity, name: string) => VTT_ENTITIES[name] ?? entity);
}
