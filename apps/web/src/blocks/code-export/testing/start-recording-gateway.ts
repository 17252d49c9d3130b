/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readReceivedForm, type ReceivedForm } from './read-received-form.ts';

/** What a program sent: JSON or a form. */
type Received = {
  method: string | undefined;
  path: string | undefined;
  authorization: string | undefined;
} & ({ body: unknown; form?: never } | { form: ReceivedForm; body?: never });

/**
 * A gateway that keeps what it got. It answers a speech request with `SOUND` and a transcription with `TRANSCRIPT` in the format that was
 * asked for, or both with 400 when the model is `refused`; every other with the deltas `Hé`, `llo` or with both at once.
 */
export async function startRecordingGateway() {
  const received: Received[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const bytes = await readBytes(request);
    const { method, url: path } = request;
    const head = { method, path, authorization: request.headers.authorization };
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('multipart/')) {
      const form = await readReceivedForm(bytes, type);
      received.push({ ...head, form });
      return answerTranscription(response, form);
    }
    const text = new TextDecoder().decode(bytes);
    received.push({ ...head, body: JSON.parse(text) });
    if (path === '/v1/audio/speech') return answerSpeech(response, text.includes('"refused"'));
    const isStreamed = text.includes('"stream": true') || text.includes('"stream":true');
    response.setHeader('Content-Type', isStreamed ? 'text/event-stream' : 'application/json');
    response.end(isStreamed ? STREAM : ANSWER);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    take: () => received.splice(0),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Each byte once: what is read as text anywhere comes out as something else. */
export const SOUND = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The words that every transcription has. */
export const TRANSCRIPT = 'Héllo 你好';

const deltas = [{ role: 'assistant', content: '' }, { content: 'Hé' }, { content: 'llo' }, {}];
const STREAM = [
  ': PING\r\n\r\n',
  ...deltas.map((delta) => `data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`),
  'data: {"choices":[],"usage":{"total_tokens":2}}\n\n',
  'data: [DONE]\n\n',
].join('');
const ANSWER = JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: 'Héllo' } }] });

function answerSpeech(response: ServerResponse, isRefused: boolean): void {
  response.statusCode = isRefused ? 400 : 200;
  response.setHeader('Content-Type', isRefused ? 'application/json' : 'audio/mpeg');
  response.end(isRefused ? '{"error":{"message":"no"}}' : SOUND);
}

function answerTranscription(response: ServerResponse, { fields }: ReceivedForm): void {
  const valueOf = (name: string) => fields.find(([each]) => each === name)?.[1];
  if (valueOf('model') === 'refused') {
    response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":{"message":"no such model"}}');
    return;
  }
  if (valueOf('stream') === 'true') {
    response.setHeader('Content-Type', 'text/event-stream');
    const events = TRANSCRIPT.split(' ').map((delta) => JSON.stringify({ type: 'transcript.text.delta', delta }));
    response.end(events.map((event) => `data: ${event}\n\n`).join(''));
    return;
  }
  const isObject = valueOf('response_format')?.includes('json') ?? true;
  // As gateways do it: no charset.
  response.setHeader('Content-Type', isObject ? 'application/json' : 'text/plain');
  response.end(isObject ? JSON.stringify({ text: TRANSCRIPT }) : `${TRANSCRIPT}\n`);
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Uint8Array.from(Buffer.concat(pieces));
}
