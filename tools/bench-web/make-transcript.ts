import { LONG_RECORDING } from './long-recording.ts';

const WORDS = 'the first ferry left its pier at six in the morning and nobody on board had slept'.split(' ');
const WORDS_OF_A_SEGMENT = 12;

/** A transcript of the long recording as `verbose_json`: its words at one pace, each with its times, in segments of a sentence each. */
export function makeTranscript(): object {
  const { seconds, words: count } = LONG_RECORDING;
  const at = (index: number): number => Math.round(((index * seconds) / count) * 100) / 100;
  const words = Array.from({ length: count }, (_, index) => ({
    word: WORDS[index % WORDS.length] ?? '',
    start: at(index),
    end: at(index + 0.9),
  }));
  const segments = Array.from({ length: Math.ceil(count / WORDS_OF_A_SEGMENT) }, (_, id) => {
    const own = words.slice(id * WORDS_OF_A_SEGMENT, (id + 1) * WORDS_OF_A_SEGMENT);
    return {
      id,
      start: own[0]?.start,
      end: own.at(-1)?.end,
      text: ` ${own.map(({ word }) => word).join(' ')}.`,
      avg_logprob: -0.2,
      compression_ratio: 1.3,
      no_speech_prob: 0.02,
    };
  });
  const text = segments.map((segment) => segment.text).join('');
  return { task: 'transcribe', language: 'english', duration: seconds, text, segments, words };
}
