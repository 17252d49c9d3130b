import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { BigFileWay } from '#features/transcription/bench/transcription-bench.ts';
import type { TranscriptionRequest } from '#features/transcription/bench/build-request.ts';
import { formBytes } from './form-bytes.ts';
import { LISTED_EXTENSIONS } from './listed-extensions.ts';
import { uploadName } from './upload-name.ts';
import type { UploadWay } from './upload-ways.ts';

/** What is known of a recording before it is sent. */
export type UploadFacts = {
  name: string;
  /** By its bytes; null when they are no known container. */
  extension: string | null;
  bytes: number;
  /** Seconds of sound; null when this browser cannot decode it. */
  duration: number | null;
  hasVideo: boolean;
};

/** How one recording goes to one gateway. `bytes` are those of the whole form, estimated where the file is still to be made. */
export type UploadPlan =
  | { way: Exclude<UploadWay, 'cut'>; name: string; bytes: number }
  /** Pieces of at most so many seconds. */
  | { way: 'cut'; name: string; pieceSeconds: number; pieces: number }
  | { way: 'refuse'; why: 'unknown_type' | 'unlisted_type' | 'refused_type' }
  | { way: 'refuse'; why: 'too_large'; bytes: number; limit: number };

export type PlanOptions = {
  facts: UploadFacts;
  request: TranscriptionRequest;
  /** Whether WAV is wanted even where the gateway takes the recording as it is. */
  prefersWav: boolean;
  bigFiles: BigFileWay;
  /** Whether this browser encodes Opus. */
  canCompress: boolean;
  limits: Pick<GatewayLimits, 'uploadBytes' | 'refusedUploads'>;
};

/** 16-bit mono samples at 16 kHz. */
const WAV_BYTES_PER_SECOND = 32_000;
const WAV_HEADER_BYTES = 44;
/** Opus at 32 kb/s with what Ogg adds, and a tenth for a rate that varies. */
const OPUS_BYTES_PER_SECOND = 4_500;
/** What the sound of a video is taken for; it is copied as it is, at most at this rate. */
const VIDEO_SOUND_BYTES_PER_SECOND = 32_000;
/** Longer pieces gain nothing, and when one fails more is lost. */
const LONGEST_PIECE_SECONDS = 600;
const SHORTEST_PIECE_SECONDS = 10;

/** Decides how a recording travels, before a byte of it does. */
export function planUpload(options: PlanOptions): UploadPlan {
  const { facts, prefersWav, limits } = options;
  const { extension, duration } = facts;
  const obstacle = findObstacle(extension, limits.refusedUploads);
  if (duration === null && obstacle !== undefined) return { way: 'refuse', why: obstacle };

  const wav =
    duration === null ? undefined : fileOf(options, 'wav', 'wav', WAV_HEADER_BYTES + duration * WAV_BYTES_PER_SECOND);
  if (wav !== undefined && fits(wav, limits) && (obstacle !== undefined || (prefersWav && extension !== 'wav')))
    return wav;
  // Where WAV is only a preference, a long recording still goes as it is.
  const asItIs = fileOf(options, 'as_is', extension ?? '', facts.bytes);
  if (obstacle === undefined && fits(asItIs, limits)) return asItIs;
  return planBig(options, obstacle === undefined ? asItIs.bytes : (wav?.bytes ?? asItIs.bytes));
}

function planBig(options: PlanOptions, bytes: number): UploadPlan {
  const { facts, limits, bigFiles, canCompress } = options;
  const { duration, extension, hasVideo } = facts;
  if (duration === null) return { way: 'refuse', why: 'too_large', bytes, limit: limits.uploadBytes };
  const takes = (type: string) => !limits.refusedUploads.includes(type);
  const sound = fileOf(options, 'extracted', 'm4a', duration * VIDEO_SOUND_BYTES_PER_SECOND);
  if (hasVideo && extension === 'mp4' && takes('m4a') && fits(sound, limits)) return sound;
  const opus = fileOf(options, 'compressed', 'ogg', duration * OPUS_BYTES_PER_SECOND);
  if (bigFiles === 'compress' && canCompress && takes('ogg') && fits(opus, limits)) return opus;
  return planCut(options, duration, bytes);
}

function planCut(options: PlanOptions, duration: number, bytes: number): UploadPlan {
  const { limits } = options;
  const empty = fileOf(options, 'wav', 'wav', WAV_HEADER_BYTES);
  const longest = Math.floor((limits.uploadBytes - empty.bytes) / WAV_BYTES_PER_SECOND);
  const pieceSeconds = Math.min(LONGEST_PIECE_SECONDS, longest);
  if (pieceSeconds < SHORTEST_PIECE_SECONDS) {
    return { way: 'refuse', why: 'too_large', bytes, limit: limits.uploadBytes };
  }
  return { way: 'cut', name: empty.name, pieceSeconds, pieces: Math.ceil(duration / pieceSeconds) };
}

type OneFile = Extract<UploadPlan, { bytes: number; name: string }>;

function fileOf({ facts, request }: PlanOptions, way: OneFile['way'], extension: string, fileBytes: number): OneFile {
  const name = uploadName(facts.name, extension);
  return { way, name, bytes: formBytes({ request, fileName: name, fileBytes: Math.ceil(fileBytes) }) };
}

function fits({ bytes }: OneFile, { uploadBytes }: Pick<GatewayLimits, 'uploadBytes'>): boolean {
  return bytes <= uploadBytes;
}

function findObstacle(extension: string | null, refused: readonly string[]) {
  if (extension === null) return 'unknown_type';
  if (!LISTED_EXTENSIONS.includes(extension)) return 'unlisted_type';
  return refused.includes(extension) ? 'refused_type' : undefined;
}
