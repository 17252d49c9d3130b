import type { TranscriptSegment } from '#transcription/transcript-result.ts';
import { cutCueBlocks } from './cut-cue-blocks.ts';
import { readVttText } from './read-vtt-text.ts';
import { sniffSubtitles } from './sniff-subtitles.ts';

/**
 * Reads the cues of an SRT or WebVTT file in order of time, whatever its line ends, with a BOM or without, and with the faults that
 * files have: no numbers, no blank line between cues, hours absent, commas and full stops mixed up. A cue whose times cannot be read or
 * are not in order, and what is no cue (the header, notes, styles), is left out. Tags and entities are read in WebVTT, a voice as the
 * speaker; SRT's text stays as it is.
 */
export function readCues(text: string): TranscriptSegment[] {
  const isVtt = sniffSubtitles(text) === 'vtt';
  const cues = cutCueBlocks(text, { joinsStrayLines: !isVtt }).flatMap(({ start, end, lines }) => {
    const [from, to] = [readTimestamp(start), readTimestamp(end)];
    if (!(from <= to)) return [];
    const said = lines.join('\n').trim();
    return [{ start: from, end: to, ...(isVtt ? readVttText(said) : { text: said }) }];
  });
  return cues.toSorted((a, b) => a.start - b.start);
}

/** Seconds of `hh:mm:ss,mmm`, of which the hours and the fraction may be absent; NaN when it is no time. */
function readTimestamp(text: string): number {
  if (text === '') return NaN;
  const [seconds = 0, minutes = 0, hours = 0] = text.replace(',', '.').split(':').map(Number).toReversed();
  return hours * 3_600 + minutes * 60 + seconds;
}
