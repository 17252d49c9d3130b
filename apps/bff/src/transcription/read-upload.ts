import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { createUploadMemory, type UploadMemory } from './create-upload-memory.ts';
import { giveUpStalled } from './give-up-stalled.ts';
import { type ParsedUpload, parseUpload, type UploadChecks } from './parse-upload.ts';

/** An upload of which everything but the file itself has been read. The file's stream fails when the upload breaks off. */
export type Upload<Lane> = ParsedUpload<Lane> & {
  /** Resolves when the upload has been read to its end, or is broken off. */
  over: Promise<void>;
  memory: UploadMemory;
};

/** `stallMs`: a client that sends nothing for this long is given up. */
type Options<Lane> = UploadChecks<Lane> & { stallMs: number };

/**
 * Reads a multipart upload up to the first byte of its file. A refusal comes when the rest has been read too: the server adapter cuts a
 * client that is still sending soon after its answer.
 */
export async function readUpload<Lane>(c: Context<AppEnv>, options: Options<Lane>): Promise<Upload<Lane>> {
  const type = c.req.header('content-type') ?? '';
  const memory = createUploadMemory();
  const source = /^multipart\/form-data\s*;/i.test(type) ? openSource(c, memory) : null;
  if (source === null) {
    throw new AppError('unsupported_media_type', 'The content type must be multipart/form-data.');
  }
  // The request of a client that has stalled is left alone: to destroy it would destroy its connection, and the answer with it.
  const stalled = new AbortController();
  const brokenOff = stalled.signal;
  // Whoever reads the file learns by itself that it is broken off.
  const over = finished(source, { writable: false, signal: brokenOff }).catch(() => undefined);
  giveUpStalled({ source, over, stallMs: options.stallMs, onStalled: (error) => stalled.abort(error) });
  try {
    return { ...(await parseUpload({ source, type, brokenOff }, options)), over, memory };
  } catch (error) {
    source.unpipe();
    source.resume();
    await over;
    throw error;
  }
}

/** The body as Node reads it. Through the request's web stream every byte would be copied once more; that is for a call without a socket. */
function openSource(c: Context<AppEnv>, memory: UploadMemory): Readable | null {
  const { incoming } = c.env;
  if (incoming !== undefined) return incoming.on('data', memory.arrived);
  const { body } = c.req.raw;
  return body && Readable.fromWeb(body);
}
