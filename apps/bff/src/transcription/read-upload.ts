import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { TRANSCRIPTION_LIMITS } from '@lineup/shared/limits/limits.ts';
import { type TranscriptionLanes, transcriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { AppError } from '#errors/app-error.ts';
import { checkJson } from '#guards/read-json.ts';

/** An upload of which everything but the file itself has been read. The file's stream fails when the upload breaks off. */
export type Upload<Lane> = {
  lanes: Lane[];
  file: UploadFile;
  /** Resolves when the upload has been read to its end, or is broken off. */
  over: Promise<void>;
};

export type UploadFile = { stream: Readable; name: string; type: string };

type CheckLanes<Lane> = (lanes: TranscriptionLanes) => Lane[];

/**
 * Reads a multipart upload up to the first byte of its file. `checkLanes` may refuse the lanes by throwing, before any byte of the file.
 * A refusal comes when the rest has been read too: the server adapter cuts a client that is still sending soon after its answer.
 */
export async function readUpload<Lane>(request: Request, checkLanes: CheckLanes<Lane>): Promise<Upload<Lane>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type) || request.body === null) {
    throw new AppError('unsupported_media_type', 'The content type must be multipart/form-data.');
  }
  const parser = openParser(type);
  const source = Readable.fromWeb(request.body);
  // Whoever reads the file learns by itself that it is broken off.
  const over = finished(source, { writable: false }).catch(() => undefined);
  try {
    return { ...(await parseUpload({ source, parser, checkLanes })), over };
  } catch (error) {
    await over;
    throw error;
  }
}

function openParser(type: string): BusboyInstance {
  const { lanesFieldBytes: fieldSize } = TRANSCRIPTION_LIMITS;
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: { fieldSize, fields: 1, files: 1, parts: 2 } });
  } catch {
    // Its only reason is a content type without a boundary.
    throw new AppError('invalid_request', 'content-type: the boundary is missing');
  }
}

type Parsing<Lane> = { source: Readable; parser: BusboyInstance; checkLanes: CheckLanes<Lane> };

function parseUpload<Lane>({ source, parser, checkLanes }: Parsing<Lane>): Promise<Omit<Upload<Lane>, 'over'>> {
  return new Promise((resolve, reject) => {
    let lanes: Lane[] | undefined;
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
      if (name !== 'lanes') return refuse(`${name}: unknown field`);
      if (isCut) return reject(new AppError('payload_too_large', 'lanes: too long'));
      try {
        lanes = checkLanes(checkJson(transcriptionLanes, value, 'lanes'));
      } catch (error) {
        reject(error);
      }
    });
    parser.on('file', (name, file, fileName: string | undefined, _encoding, type) => {
      file.on('error', () => undefined);
      if (name === 'file' && lanes !== undefined) {
        stream = file;
        return resolve({ lanes, file: { stream: file, name: fileName ?? '', type } });
      }
      file.resume();
      refuse(name === 'file' ? 'lanes: must be valid and come before file' : `${name}: unknown field`);
    });
    parser.on('finish', () => refuse(lanes === undefined ? 'lanes: missing' : 'file: missing'));
    parser.on('error', breakOff);
    source.on('error', breakOff);
    source.pipe(parser);
  });
}
