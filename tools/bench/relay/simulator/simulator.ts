import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readScript } from '../script.ts';
import { answerAudio } from './answer-audio.ts';
import { answerChat } from './answer-chat.ts';
import { createRequestBook } from './create-request-book.ts';

const KEPT_BYTES = 65_536;
const book = createRequestBook();

/** A gateway in a process of its own that does what the script in the model's id says. `GET /book?…` answers questions about its requests. */
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://simulator');
  if (url.pathname === '/book') return void book.answer(url.searchParams, response);
  if (request.method === 'GET') return void response.writeHead(404).end();
  let size = 0;
  let start = '';
  request.on('data', (piece: Buffer) => {
    size += piece.length;
    if (start.length < KEPT_BYTES) start += piece.toString('latin1');
  });
  request.on('end', () => {
    if (url.pathname.endsWith('/transcriptions')) {
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify({ text: `${size} bytes` }));
    }
    const script = readScript(start);
    book.open(script.id, response);
    if (url.pathname.endsWith('/speech')) return answerAudio(response, script);
    return answerChat(response, script);
  });
  return undefined;
});

// A relay must not come upon a connection that is just being closed for its age: that would be counted as its fault.
server.keepAliveTimeout = 0;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit(0));
