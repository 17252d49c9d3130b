import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { TRANSCRIPTION_PATH } from './transcription-path.ts';

/**
 * What went over the wire for a run, as JSON to take along: every request with its form and its file's name, type and size, and every event with
 * the BFF's time (`event.t`) and the browser's (`at`), in milliseconds. The key is in none of it.
 */
export function writeWireRecord({ gateway, request, sentAt, way, parts }: TranscriptionRun): string {
  const requests = parts.map(({ name, type, bytes, ...part }) => ({ file: { name, type, bytes }, ...part }));
  return JSON.stringify({ path: TRANSCRIPTION_PATH, gateway, fields: request, sentAt, way, requests }, null, 2);
}
