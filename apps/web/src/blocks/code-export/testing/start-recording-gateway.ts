/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a program sent. */
type Received = {
  method: string | undefined;
  path: string | undefined;
  authorization: string | undefined;
  body: unknown;
};

/** A gateway that answers a speech request with `SOUND`, or with 400 when its model is `refused`, and every other with the deltas `Hé`, `llo` or with both at once, and keeps what it got. */
export async function startRecordingGateway() {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const body: unknown = JSON.parse(text);
      const { method, url: path } = request;
      received.push({ method, path, authorization: request.headers.authorization, body });
      if (path === '/v1/audio/speech') return answerSpeech(response, text.includes('"refused"'));
      const isStreamed = text.includes('"stream": true') || text.includes('"stream":true');
      response.setHeader('Content-Type', isStreamed ? 'text/event-stream' : 'application/json');
      response.end(isStreamed ? STREAM : ANSWER);
    });
  });
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

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}
