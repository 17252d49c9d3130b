import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '#errors/app-error.ts';
import { giveUpStalled } from './give-up-stalled.ts';
import { type ParsedUpload, parseUpload, type UploadChecks } from './parse-upload.ts';

/** An upload of which everything but the file itself has been read. The file's stream fails when the upload breaks off. */
export type Upload<Lane> = ParsedUpload<Lane> & {
  /** Resolves when the upload has been read to its end, or is broken off. */
  over: Promise<void>;
};

/** `stallMs`: a client that sends nothing for this long is given up. */
type Options<Lane> = UploadChecks<Lane> & { stallMs: number };

/**
 * Reads a multipart upload up to the first byte of its file. A refusal comes when the rest has been read too: the server adapter cuts a
 * client that is still sending soon after its answer.
 */
export async function readUpload<Lane>(request: Request, options: Options<Lane>): Promise<Upload<Lane>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type) || request.body === null) {
    throw new AppError('unsupported_media_type', 'The content type must be multipart/form-data.');
  }
  const source = Readable.fromWeb(request.body);
  // Whoever reads the file learns by itself that it is broken off.
  const over = finished(source, { writable: false }).catch(() => undefined);
  giveUpStalled({ source, over, stallMs: options.stallMs });
  try {
    return { ...(await parseUpload({ source, type }, options)), over };
  } catch (error) {
    source.unpipe();
    source.resume();
    await over;
    throw error;
  }
}
