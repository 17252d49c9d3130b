import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Script } from '../script.ts';

const PIECE_BYTES = 64 * 1024;
/** No two pieces in a row end with the same bytes: an end that may begin a key costs a copy, and of one piece again and again each would or none. */
const SHIFTS = 4_093;
const NOISE = randomBytes(PIECE_BYTES + SHIFTS);

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
    const from = rest % SHIFTS;
    const piece = NOISE.subarray(from, from + Math.min(PIECE_BYTES, rest));
    rest -= piece.length;
    if (!response.write(piece)) {
      const then = rest;
      response.once('drain', () => writeRest(response, then));
      return;
    }
  }
  response.end();
}
