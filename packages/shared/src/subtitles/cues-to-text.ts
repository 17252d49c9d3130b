import { joinTexts } from '#transcription/join-texts.ts';
import type { Cue } from './cue.ts';
import { isTimed } from './is-timed.ts';

/**
 * The text of cues: running text, a paragraph for each cue without times (such cues are paragraphs) and for each change of speakers, whose
 * names stand in front. Line breaks inside cues are layout.
 */
export function cuesToText(cues: readonly Cue[]): string {
  const paragraphs: string[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const text = cue.text.split(/[\r\n]+/).reduce(joinTexts, '');
    if (text.trim() === '') continue;
    const isNewVoice = before?.speaker !== cue.speaker;
    const last = paragraphs.at(-1);
    if (last === undefined || isNewVoice || !isTimed(cue)) {
      paragraphs.push(isNewVoice && cue.speaker !== undefined ? `${cue.speaker}: ${text.trim()}` : text.trim());
    } else paragraphs[paragraphs.length - 1] = joinTexts(last, text);
    before = cue;
  }
  return paragraphs.join('\n');
}
