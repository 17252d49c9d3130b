import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { fitSubtitles } from '@lineup/shared/subtitles/fit-subtitles.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import type { Subtitle } from '@lineup/shared/subtitles/subtitle.ts';
import type { TranscriptWord } from '@lineup/shared/transcription/transcript-result.ts';
import type { SubtitleOptions } from './subtitle-options.ts';

/** The subtitles of a transcript's cues, legal if that is wanted; cues without times have none. */
export function makeSubtitles(
  cues: readonly Cue[],
  words: readonly TranscriptWord[],
  { isFitted, lineLength, lines }: SubtitleOptions,
): readonly Subtitle[] {
  const timed = cues.filter(isTimed);
  return isFitted ? fitSubtitles(timed, { rules: { lineLength, lines }, words }) : timed;
}
