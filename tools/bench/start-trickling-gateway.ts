import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Sounds } from './make-sounds.ts';

/** When one answer was sent, in milliseconds of the machine's clock, which the page reads too. */
type Sending = { firstByteAt: number; lastByteAt: number };

/** A gateway in this process, so that its times need no way to get here. */
export type TricklingGateway = { address: string; sendings: Sending[]; stop: () => Promise<void> };

/** How much faster than it is spoken the sound arrives. */
const PACE = 1.5;
const CHUNK_MS = 100;

const asked = v.object({ response_format: v.optional(v.picklist(['mp3', 'wav', 'pcm']), 'mp3') });

/** Starts a gateway that answers every text with the same speech, bit by bit and without saying how long it will be. */
export async function startTricklingGateway(sounds: Sounds): Promise<TricklingGateway> {
  const sendings: Sending[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/v1/audio/speech') return void answerSpeech(request, response);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ object: 'list', data: [{ id: 'tts-1', object: 'model' }] }));
  });
  const answerSpeech = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { response_format } = v.parse(asked, JSON.parse(await text(request)));
    sendings.push(trickle(response, sounds.files[response_format], sounds.seconds));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sendings,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function trickle(response: ServerResponse, bytes: Buffer, seconds: number): Sending {
  const bytesPerMs = (bytes.length / (seconds * 1_000)) * PACE;
  const sending: Sending = { firstByteAt: Date.now(), lastByteAt: Number.NaN };
  let sent = 0;
  // By the clock, not by the count of calls: a late timer sends more, so that the pace holds on a busy machine.
  const send = (): void => {
    const until = Math.ceil((Date.now() - sending.firstByteAt + CHUNK_MS) * bytesPerMs);
    response.write(bytes.subarray(sent, until));
    sent = until;
    if (sent < bytes.length) return;
    sending.lastByteAt = Date.now();
    response.end();
    clearInterval(timer);
  };
  const timer = setInterval(send, CHUNK_MS);
  response.once('close', () => clearInterval(timer));
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  send();
  return sending;
}
