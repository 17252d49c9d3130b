import type { Script } from '#world/start-scripted-gateway.ts';

const WORDS: readonly [string, number, number][] = [
  ['And', 0.3, 0.6],
  ['so', 0.6, 1.0],
  ['my', 1.0, 1.3],
  ['fellow', 1.3, 1.7],
  ['Americans', 1.7, 2.4],
  ['ask', 3.3, 3.8],
  ['not', 3.9, 4.4],
  ['what', 5.3, 5.6],
  ['your', 5.6, 5.8],
  ['country', 5.8, 6.2],
  ['can', 6.2, 6.5],
  ['do', 6.5, 6.7],
  ['for', 6.7, 6.9],
  ['you', 6.9, 7.4],
  ['ask', 8.1, 8.5],
  ['what', 8.5, 8.8],
  ['you', 8.8, 9.0],
  ['can', 9.0, 9.2],
  ['do', 9.2, 9.5],
  ['for', 9.5, 9.8],
  ['your', 9.8, 10.0],
  ['country', 10.0, 10.5],
];

const SEGMENTS = [
  {
    start: 0.3,
    end: 7.4,
    text: 'And so my fellow Americans ask not what your country can do for you',
    avg_logprob: -0.2,
  },
  { start: 8.1, end: 10.5, text: 'ask what you can do for your country', avg_logprob: -1.4 },
] as const;

const JFK_WITH_WORDS = {
  task: 'transcribe',
  language: 'english',
  duration: 11,
  text: SEGMENTS.map(({ text }) => text).join(' '),
  segments: SEGMENTS.map((segment, id) => ({ id, ...segment, compression_ratio: 1.3, no_speech_prob: 0.02 })),
  words: WORDS.map(([word, start, end]) => ({ word, start, end })),
};

/** Faults in transcription, by model id. */
export const TRANSCRIPTION_SCRIPTS: Record<string, Script> = {
  'transcribe-text-for-json': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('Plain words, though JSON was asked for.');
  },
  'transcribe-json-for-text': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"text":"Words in JSON, though plain text was asked for."}');
  },
  'transcribe-page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>');
  },
  'transcribe-error-200': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ success: false, message: 'count_token_failed: unsupported file' }));
  },
  'transcribe-empty': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"text":""}');
  },
  'transcribe-refuses': (response) => {
    response.writeHead(429, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'slow down', type: 'rate_limit' } }));
  },
  'transcribe-big': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"text":"A long recording."}');
  },
  /** Of 22 words: one left out, one put in, two others heard. */
  'transcribe-jfk-wrong': (response) => {
    const text =
      'And so, so my fella Mexicans, ask not your country can do for you, ask what you can do for your country.';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ text }));
  },
  /** Kennedy's sentence with the times of its words, and one place of which the model is not sure. */
  'transcribe-words': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(JFK_WITH_WORDS));
  },
  'transcribe-reset': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"text":"And so', () => response.destroy());
  },
  /** Says the beginning, word by word, and then nothing until the caller leaves. */
  'transcribe-streams': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const delta of ['And', ' so', ' my', ' fellow']) {
      response.write(`data: ${JSON.stringify({ type: 'transcript.text.delta', delta })}\n\n`);
    }
  },
  'transcribe-hangs': () => undefined,
  'transcribe-hangs-alone': () => undefined,
};
