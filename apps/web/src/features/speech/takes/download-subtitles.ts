import { speechCues } from '@lineup/shared/speech/speech-cues.ts';
import { splitSentences } from '@lineup/shared/speech/split-sentences.ts';
import { writeSrt } from '@lineup/shared/subtitles/write-srt.ts';
import { writeVtt } from '@lineup/shared/subtitles/write-vtt.ts';
import { saveFile } from '#lib/save-file.ts';
import { nameTake } from './name-take.ts';
import type { Take } from './take-record.ts';

const WRITERS = { srt: writeSrt, vtt: writeVtt } as const;

const MIMES = { srt: 'application/x-subrip', vtt: 'text/vtt' } as const;

/** Saves the sentences of a take with their times. A take whose times are not known has none. */
export function downloadSubtitles(take: Take, format: keyof typeof WRITERS): void {
  const { sound, sentences, request } = take;
  if (sound === null || sentences === null) return;
  const text = request.request.input;
  // A sentence whose piece is missing has no length, and no subtitle.
  const spoken = splitSentences(text)
    .map((span, index) => ({ span, at: sentences[index]?.at ?? 0, until: sentences[index + 1]?.at ?? sound.duration }))
    .filter(({ at, until }) => until > at);
  const cues = speechCues({
    text,
    sentences: spoken.map(({ span }) => span),
    starts: spoken.map(({ at }) => at),
    duration: sound.duration,
  });
  saveFile(new Blob([WRITERS[format](cues)], { type: MIMES[format] }), nameTake(take, format));
}
