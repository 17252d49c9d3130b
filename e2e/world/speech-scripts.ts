import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Script } from '#world/start-scripted-gateway.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/audio', name));

/** The same three and a half seconds of speech. */
const recording = fixture('cmu_arctic_us_aew_a0003.wav');
const recordingInAac = fixture('cmu_arctic_us_aew_a0003.aac');

/** The texts that `speech-fails-once` has refused. */
const refused = new Set<string>();

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
  /** Goes on until the caller leaves. */
  'speech-endless': (response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' });
    response.write(recording.subarray(0, 48_000));
    const more = setInterval(() => response.write(recording.subarray(48_000, 51_200)), 100);
    response.on('close', () => clearInterval(more));
  },
  'speech-wav': (response) => {
    response.writeHead(200, { 'content-type': 'audio/wav' });
    response.end(recording);
  },
  'speech-aac': (response) => {
    response.writeHead(200, { 'content-type': 'audio/aac' });
    response.end(recordingInAac);
  },
  /** Refuses each text that says so, but only the first time. */
  'speech-fails-once': (response, { body }) => {
    const isRefused = body.includes('refuse me') && !refused.has(body);
    refused.add(body);
    if (!isRefused) {
      response.writeHead(200, { 'content-type': 'audio/wav' });
      response.end(recording);
      return;
    }
    response.writeHead(503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'No channel for this piece', type: 'new_api_error' } }));
  },
  'speech-refuses-instructions': (response, { body }) => {
    if (!body.includes('"instructions"')) {
      response.writeHead(200, { 'content-type': 'audio/wav' });
      response.end(recording);
      return;
    }
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        error: {
          message: "Unknown parameter: 'instructions'.",
          type: 'invalid_request_error',
          param: 'instructions',
          code: 'unknown_parameter',
        },
      }),
    );
  },
};
