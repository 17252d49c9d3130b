import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Script } from '#world/start-scripted-gateway.ts';

const recording = readFileSync(path.join(import.meta.dirname, '../fixtures/audio/cmu_arctic_us_aew_a0003.wav'));

/** Faults in speech, by model id. */
export const SPEECH_SCRIPTS: Record<string, Script> = {
  'speech-json-as-audio': (response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    response.end(
      JSON.stringify({
        error: {
          message: '该令牌额度已用尽 (request id: 2026112311)',
          type: 'new_api_error',
          code: 'insufficient_user_quota',
        },
      }),
    );
  },
  'speech-html-as-audio': (response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    response.end('<html><head><title>502 Bad Gateway</title></head></html>');
  },
  'speech-wrong-format': (response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    response.end(recording);
  },
  'speech-reset': (response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' });
    response.write(recording.subarray(0, 48_000));
    // A browser forgets bytes that nobody has read when a transfer breaks, so the break comes a while after them, as in the field.
    setTimeout(() => response.destroy(), 500);
  },
  'speech-hangs': (response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' });
    response.write(recording.subarray(0, 48_000));
  },
};
