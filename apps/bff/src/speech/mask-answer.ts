import type { SpeechAnswer } from '@lineup/shared/speech/speech-answer.ts';
import type { Masker } from '#gateway/create-masker.ts';

/** Takes the keys out of what a gateway wrote, before an encoding that would hide them from the masker. */
export function maskAnswer(answer: SpeechAnswer, { mask }: Masker): SpeechAnswer {
  const { type, requestId } = answer;
  return { ...answer, type: type && mask(type), requestId: requestId && mask(requestId) };
}
