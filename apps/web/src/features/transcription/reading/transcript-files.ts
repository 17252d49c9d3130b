import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { cuesToText } from '@lineup/shared/subtitles/cues-to-text.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import type { LineEnd } from '@lineup/shared/subtitles/subtitle.ts';
import { writeSrt } from '@lineup/shared/subtitles/write-srt.ts';
import { writeText } from '@lineup/shared/subtitles/write-text.ts';
import { writeTranscriptJson } from '@lineup/shared/subtitles/write-transcript-json.ts';
import { writeVtt } from '@lineup/shared/subtitles/write-vtt.ts';
import type { Transcript } from '#features/transcription/runs/judge-part.ts';
import { makeSubtitles } from './make-subtitles.ts';
import type { SubtitleOptions } from './subtitle-options.ts';

/** A file that a transcript can be taken away as; it is written when it is asked for. */
export type TranscriptFile = {
  kind: 'txt' | 'srt' | 'vtt' | 'json_received' | 'json_edited';
  extension: 'txt' | 'srt' | 'vtt' | 'json';
  mime: string;
  write: () => string;
};

type Taken = {
  /** As they are read: edited, if they have been. */
  cues: readonly Cue[];
  isEdited: boolean;
  transcript: Transcript;
  /** The gateway's answers as they came, one for each request. */
  answers: readonly string[];
  options: SubtitleOptions;
};

/** The files that a transcript can really be had as: subtitles need times, JSON as received is only ever what came,
 * JSON as edited there is once it has been. */
export function transcriptFiles({ cues, isEdited, transcript, answers, options }: Taken): TranscriptFile[] {
  const lineEnd: LineEnd = options.lineEnd === 'crlf' ? '\r\n' : '\n';
  const { words, language, duration } = transcript;
  const subtitles = () => makeSubtitles(cues, words, options);
  const files: TranscriptFile[] = [
    { kind: 'txt', extension: 'txt', mime: 'text/plain', write: () => writeText(cuesToText(cues), { lineEnd }) },
  ];
  if (cues.some(isTimed)) {
    files.push(
      { kind: 'srt', extension: 'srt', mime: 'application/x-subrip', write: () => writeSrt(subtitles(), { lineEnd }) },
      { kind: 'vtt', extension: 'vtt', mime: 'text/vtt', write: () => writeVtt(subtitles(), { lineEnd }) },
    );
  }
  if (answers.length > 0 && answers.every((answer) => isRecord(parseJson(answer)))) {
    files.push({
      kind: 'json_received',
      extension: 'json',
      mime: 'application/json',
      write: () => writeAnswers(answers),
    });
  }
  if (isEdited) {
    const write = () => writeTranscriptJson({ cues, words, language, duration });
    files.push({ kind: 'json_edited', extension: 'json', mime: 'application/json', write });
  }
  return files;
}

/** One answer byte by byte; those to the pieces of a recording as a list. */
function writeAnswers(answers: readonly string[]): string {
  const [only, ...others] = answers;
  return others.length === 0 ? (only ?? '') : `[\n${answers.join(',\n')}\n]\n`;
}
