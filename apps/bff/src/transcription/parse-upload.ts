import type { Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { TRANSCRIPTION_LIMITS } from '@lineup/shared/limits/limits.ts';
import { type TranscriptionLanes, transcriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { AppError } from '#errors/app-error.ts';
import { checkJson } from '#guards/read-json.ts';

export type UploadFile = { stream: Readable; name: string; type: string };

/** What an upload holds; the file has yet to be read. */
export type ParsedUpload<Lane> = {
  lanes: Lane[];
  /** The id that the client has chosen for the stream that answers. */
  streamId: string | undefined;
  file: UploadFile;
};

/** Both may refuse by throwing, before any byte of the file. */
export type UploadChecks<Lane> = {
  checkLanes: (lanes: TranscriptionLanes) => Lane[];
  checkStreamId: (id: string) => string;
};

type Field = { name: string; value: string; isCut: boolean };

type Fields<Lane> = Partial<Omit<ParsedUpload<Lane>, 'file'>>;

/**
 * Reads an upload up to the first byte of its file: the field `lanes`, perhaps the field `stream`, then `file`; what stands behind it is
 * passed over. Rejects with what is wrong, and reads no further then. `brokenOff` says that no more of it is worth reading.
 */
export function parseUpload<Lane>(
  { source, type, brokenOff }: { source: Readable; type: string; brokenOff: AbortSignal },
  checks: UploadChecks<Lane>,
): Promise<ParsedUpload<Lane>> {
  const parser = openParser(type);
  return new Promise((resolve, reject) => {
    const found: Fields<Lane> = {};
    let stream: Readable | undefined;
    const refuse = (sentence: string): void => reject(new AppError('invalid_request', sentence));
    const breakOff = (error: unknown): void => {
      refuse('the multipart body is broken off');
      stream?.destroy(error instanceof Error ? error : undefined);
      // The rest is still read, so that the answer can reach a client that is still sending.
      source.unpipe(parser);
      source.resume();
    };
    parser.on('field', (name, value, _isNameCut, isCut) => {
      if (stream !== undefined) return;
      try {
        Object.assign(found, readField({ name, value, isCut }, checks));
      } catch (error) {
        reject(error);
      }
    });
    parser.on('file', (name, file, fileName: string | undefined, _encoding, mime) => {
      file.on('error', () => undefined);
      const { lanes, streamId } = found;
      if (name !== 'file') return refuse(`${name}: unknown field`);
      if (lanes === undefined) return refuse('lanes: must be valid and come before file');
      stream = file;
      resolve({ lanes, streamId, file: { stream, name: fileName ?? '', type: mime } });
    });
    parser.on('finish', () => refuse(found.lanes === undefined ? 'lanes: missing' : 'file: missing'));
    parser.on('error', breakOff);
    source.on('error', breakOff);
    brokenOff.addEventListener('abort', () => breakOff(brokenOff.reason));
    source.pipe(parser);
  });
}

function openParser(type: string): BusboyInstance {
  const { lanesFieldBytes: fieldSize } = TRANSCRIPTION_LIMITS;
  try {
    // One field more than may come, so that it is refused and not passed over.
    return new Busboy({ headers: { 'content-type': type }, limits: { fieldSize, fields: 3, files: 1, parts: 4 } });
  } catch {
    // Its only reason is a content type without a boundary.
    throw new AppError('invalid_request', 'content-type: the boundary is missing');
  }
}

function readField<Lane>({ name, value, isCut }: Field, checks: UploadChecks<Lane>): Fields<Lane> {
  if (isCut) throw new AppError('payload_too_large', `${name}: too long`);
  switch (name) {
    case 'lanes':
      return { lanes: checks.checkLanes(checkJson(transcriptionLanes, value, 'lanes')) };
    case 'stream':
      return { streamId: checks.checkStreamId(value) };
    default:
      throw new AppError('invalid_request', `${name}: unknown field`);
  }
}
