import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../repository.mjs';
import { LONG_RECORDING } from './long-recording.ts';

/** Eleven seconds of speech at 64 kbit/s. */
const SPEECH = path.join(repository, 'e2e/fixtures/audio/jfk.mp3');
const BYTES_PER_SECOND = 8_000;
/** How every frame of it begins (MPEG-1, layer III). */
const FRAME = Buffer.from([0xff, 0xfb]);

/** The long recording as an MP3 file, 29 MB: the frames of a short one again and again. */
export function makeRecording(): Buffer {
  const bytes = readFileSync(SPEECH);
  // The first frame tells how long the file is, which it no longer is.
  const frames = bytes.subarray(bytes.indexOf(FRAME, bytes.indexOf('Info')));
  const times = Math.ceil((LONG_RECORDING.seconds * BYTES_PER_SECOND) / frames.length);
  return Buffer.concat(Array.from({ length: times }, () => frames));
}
