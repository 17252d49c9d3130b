import { expect, it, vi } from 'vitest';
import { receiveSpeech } from './receive-speech.ts';

const HEAD = { status: 200, contentType: 'audio/flac', requestId: null, contentEncoding: null };
const FLAC = Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(200, 7)]);

it('tells when the head and the first byte came, however late the bytes tell what they are', () => {
  let now = 0;
  const onStart = vi.fn();
  const stream = new ReadableStream<Uint8Array>();
  const handler = receiveSpeech({
    format: undefined,
    maxTextBytes: 1_000,
    elapsed: () => now,
    openBody: () => ({ stream, write: () => undefined, close: () => undefined, tear: () => undefined }),
    onStart,
    onAudioEnd: () => undefined,
  });
  const upstream = { abort: () => undefined, pause: () => undefined, resume: () => undefined };
  now = 10.123_4;
  handler.onHead(HEAD);
  now = 20;
  handler.onData(FLAC.subarray(0, 1), upstream);
  now = 30;
  handler.onData(FLAC.subarray(1), upstream);
  const answer = { status: 200, type: 'audio/flac', requestId: null, headMs: 10.12, firstByteMs: 20 };
  expect(onStart.mock.calls).toEqual([[{ audio: 'audio/flac', answer, stream }]]);
});
