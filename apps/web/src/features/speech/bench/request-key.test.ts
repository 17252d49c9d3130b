import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { describe, expect, it } from 'vitest';
import { requestKey } from './request-key.ts';

const request = { model: 'm', input: 'Hello.', voice: 'alloy' };
const key = (more: Record<string, unknown> = {}, gateway = 'g') =>
  requestKey({ gateway, request: { ...request, ...more } satisfies SpeechRequest['request'] });

describe('the key of a request', () => {
  it('is the same in whatever order the parameters were set, however deep', () => {
    const one = key({ speed: 1, voice_settings: { style: 1, list: [{ a: 1, b: 2 }] } });
    const other = key({ voice_settings: { list: [{ b: 2, a: 1 }], style: 1 }, speed: 1 });
    expect(one).toBe(other);
  });

  it.each<[string, string]>([
    ['gateway', key({}, 'h')],
    ['model', key({ model: 'n' })],
    ['voice', key({ voice: 'echo' })],
    ['sentence', key({ input: 'Hello!' })],
    ['format', key({ response_format: 'mp3' })],
    ['speed', key({ speed: 1 })],
    ['instructions', key({ instructions: 'calm' })],
    ['extra', key({ seed: [1, 2] })],
  ])('is another for another %s', (_, other) => {
    expect(other).not.toBe(key());
  });

  it('minds the order of a list', () => {
    expect(key({ seed: [1, 2] })).not.toBe(key({ seed: [2, 1] }));
  });
});
