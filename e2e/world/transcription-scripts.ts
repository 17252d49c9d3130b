import type { Script } from '#world/start-scripted-gateway.ts';

/** Faults in transcription, by model id. */
export const TRANSCRIPTION_SCRIPTS: Record<string, Script> = {
  'transcribe-text-for-json': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('Plain words, though JSON was asked for.');
  },
  'transcribe-error-200': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ success: false, message: 'count_token_failed: unsupported file' }));
  },
  'transcribe-empty': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"text":""}');
  },
  'transcribe-hangs': () => undefined,
};
