import type { Doubt, DoubtReason } from '@lineup/shared/transcription/doubt.ts';
import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';
import type { TextKey } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';

/** A figure about a doubtful place. Names of the wire are not translated. `isReason`: it is why the place is doubtful. */
export type DoubtFigure = { label: { wire: string } | { key: TextKey }; value: string; isReason: boolean };

/** The figures that make a place doubtful, then what else the model told of the segment in which it begins. */
export function doubtFigures(
  { reasons }: Doubt,
  { segment, format }: { segment: TranscriptSegment | undefined; format: Format },
): DoubtFigure[] {
  const told: [kind: DoubtReason['kind'], value: number | undefined][] = [
    ['avg_logprob', segment?.avgLogprob],
    ['no_speech_prob', segment?.noSpeechProb],
    ['compression_ratio', segment?.compressionRatio],
  ];
  const others = told.flatMap(([kind, value]): DoubtFigure[] => {
    if (value === undefined || reasons.some((reason) => reason.kind === kind)) return [];
    return [{ label: { wire: kind }, value: format.decimal(value, 2), isReason: false }];
  });
  return [...reasons.map((reason) => ({ ...describe(reason, format), isReason: true })), ...others];
}

function describe(reason: DoubtReason, format: Format): Omit<DoubtFigure, 'isReason'> {
  switch (reason.kind) {
    case 'avg_logprob':
    case 'no_speech_prob':
    case 'compression_ratio':
      return { label: { wire: reason.kind }, value: format.decimal(reason.value, 2) };
    case 'word_probability':
    case 'token_probability':
      return { label: { key: `transcription.doubt.${reason.kind}` }, value: format.decimal(reason.value, 2) };
    case 'repetition':
      return { label: { key: 'transcription.doubt.repetition' }, value: `${reason.times} × “${reason.phrase}”` };
    case 'text_over_silence':
      return { label: { key: 'transcription.doubt.text_over_silence' }, value: writeLevel(reason.peak, format) };
  }
}

/** A peak (0 to 1) in decibels of full scale. */
function writeLevel(peak: number, format: Format): string {
  return `${peak <= 0 ? '−∞' : format.decimal(20 * Math.log10(peak), 0)} dB`;
}
