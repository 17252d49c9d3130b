import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Script } from '../script.ts';

const PIECE = randomBytes(64 * 1024);

/** What an MP3 file with a tag begins with. */
const START = Buffer.from('ID3');

/** Sends so many bytes of something that begins like a sound. */
export function answerAudio(response: ServerResponse, { bytes = 0 }: Script): void {
  response.writeHead(200, { 'content-type': 'audio/mpeg' });
  response.write(START);
  writeRest(response, bytes - START.length);
}

function writeRest(response: ServerResponse, left: number): void {
  let rest = left;
  while (rest > 0) {
    const piece = PIECE.subarray(0, Math.min(PIECE.length, rest));
    rest -= piece.length;
    if (!response.write(piece)) {
      const then = rest;
      response.once('drain', () => writeRest(response, then));
      return;
    }
  }
  response.end();
}
