import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LLMock } from '@copilotkit/aimock';

/** What the independent gateway answers; the stories compare with these. */
export const INDEPENDENT_ANSWERS = {
  chat: 'An independent answer, streamed by somebody else.\n\n- with **Markdown**\n- and 中文',
  transcript: 'For the twentieth time that evening the two men shook hands.',
} as const;

/** A gateway that nobody here wrote: it proves that the product needs nothing of its own server. */
export async function startIndependentGateway(): Promise<{ baseUrl: string; stop: () => Promise<void> }> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1' });
  const recording = readFileSync(path.join(import.meta.dirname, '../fixtures/audio/cmu_arctic_us_aew_a0003.wav'));
  mock.onMessage(/.*/, { content: INDEPENDENT_ANSWERS.chat });
  mock.onSpeech(/.*/, { audio: recording.toString('base64'), format: 'wav' });
  mock.onTranscription({
    transcription: { text: INDEPENDENT_ANSWERS.transcript, language: 'english', duration: 3.54 },
  });
  await mock.start();
  return { baseUrl: `${mock.url}/v1`, stop: () => mock.stop() };
}
