import type { Doubt, DoubtReason } from '@lineup/shared/transcription/doubt.ts';
import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';
import { expect, test } from 'vitest';
import { createFormat } from '#i18n/create-format.ts';
import { doubtFigures } from './doubt-figures.ts';

const format = createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' });

function figures(reasons: DoubtReason[], segment?: TranscriptSegment) {
  const doubt: Doubt = { start: 0, end: 1, reasons, text: 'a', segment: 0, span: null, isEstimated: false };
  return doubtFigures(doubt, { segment, format }).map(({ label, value, isReason }) => {
    const name = 'wire' in label ? label.wire : label.key;
    return `${name} ${value}${isReason ? '' : ' (told)'}`;
  });
}

const segment = { start: 0, end: 1, text: 'a', avgLogprob: -0.841, noSpeechProb: 0.02 };

test.each<{ reasons: DoubtReason[]; shown: string[] }>([
  { reasons: [{ kind: 'avg_logprob', value: -1.2345 }], shown: ['avg_logprob −1.23'] },
  { reasons: [{ kind: 'word_probability', value: 0.3 }], shown: ['transcription.doubt.word_probability 0.30'] },
  { reasons: [{ kind: 'text_over_silence', peak: 0.001 }], shown: ['transcription.doubt.text_over_silence −60 dB'] },
  { reasons: [{ kind: 'text_over_silence', peak: 0 }], shown: ['transcription.doubt.text_over_silence −∞ dB'] },
  {
    reasons: [{ kind: 'repetition', phrase: 'thank you', times: 4 }],
    shown: ['transcription.doubt.repetition 4 × “thank you”'],
  },
])('$reasons is shown as $shown', ({ reasons, shown }) => {
  expect(figures(reasons)).toEqual(shown);
});

test('what the segment tells besides is shown too, but not twice', () => {
  expect(figures([{ kind: 'avg_logprob', value: -1.5 }], segment)).toEqual([
    'avg_logprob −1.50',
    'no_speech_prob 0.02 (told)',
  ]);
});
