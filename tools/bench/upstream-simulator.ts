import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Events in one write, as a fast gateway's socket delivers them. */
const EVENTS_PER_WRITE = 32;

/** About 200 bytes, the size of a chunk in the field. */
const EVENT = `data: ${JSON.stringify({ id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1, model: 'bench', choices: [{ index: 0, delta: { content: 'tokens, 文字 ' }, finish_reason: null }] })}\n\n`;

/** A gateway that streams as fast as it is read. The model id tells how many events: `bench-20000`. Uploads are read and counted. */
const server = createServer((request, response) => {
  let size = 0;
  let head = '';
  request.on('data', (piece: Buffer) => {
    size += piece.length;
    if (head.length < 65_536) head += piece.toString('latin1');
  });
  request.on('end', () => {
    if (request.url?.endsWith('/transcriptions')) return answerUpload(response, size);
    const events = Number(/bench-(\d+)/.exec(head)?.[1] ?? '0');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    writeEvents(response, events);
  });
});

function answerUpload(response: ServerResponse, size: number): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ text: `${size} bytes` }));
}

function writeEvents(response: ServerResponse, left: number): void {
  let rest = left;
  while (rest > 0) {
    const count = Math.min(EVENTS_PER_WRITE, rest);
    rest -= count;
    if (!response.write(EVENT.repeat(count))) {
      response.once('drain', () => writeEvents(response, rest));
      return;
    }
  }
  response.end('data: [DONE]\n\n');
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit(0));
