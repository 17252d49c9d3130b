import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { TranscriptionRequest } from './build-request.ts';
import { SPEECH_SAMPLE_RATE } from './decode-speech.ts';
import { formBytes } from './form-bytes.ts';
import { LISTED_EXTENSIONS } from './listed-extensions.ts';
import { uploadName } from './upload-name.ts';

/** What is known of a recording before it is sent. */
export type UploadFacts = {
  name: string;
  /** By its bytes; null when they are no known container. */
  extension: string | null;
  bytes: number;
  /** Seconds of sound; null when this browser cannot decode it. */
  duration: number | null;
};

export type UploadPlan =
  | { kind: 'as_is' | 'convert'; name: string }
  | { kind: 'refuse'; why: 'unknown_type' | 'unlisted_type' | 'refused_type' }
  | { kind: 'refuse'; why: 'too_large'; bytes: number; limit: number };

type PlanOptions = {
  facts: UploadFacts;
  request: TranscriptionRequest;
  /** Whether WAV is wanted even where the gateway takes the recording as it is. */
  prefersWav: boolean;
  limits: Pick<GatewayLimits, 'uploadBytes' | 'refusedUploads'>;
};

/** Whether a recording is sent as it is, as WAV, or not at all, decided before a byte of it travels. */
export function planUpload({ facts, request, prefersWav, limits }: PlanOptions): UploadPlan {
  const { extension, duration } = facts;
  const obstacle = findObstacle(extension, limits.refusedUploads);
  if (duration !== null && (obstacle !== undefined || (prefersWav && extension !== 'wav'))) {
    const name = uploadName(facts.name, 'wav');
    const bytes = formBytes({ request, fileName: name, fileBytes: wavBytes(duration) });
    const plan = keepWithin(limits.uploadBytes, { kind: 'convert', name, bytes });
    // Where WAV is only a preference, a long recording still goes as it is.
    if (plan.kind === 'convert' || obstacle !== undefined) return plan;
  }
  if (extension === null) return { kind: 'refuse', why: 'unknown_type' };
  if (obstacle !== undefined) return { kind: 'refuse', why: obstacle };
  const name = uploadName(facts.name, extension);
  const bytes = formBytes({ request, fileName: name, fileBytes: facts.bytes });
  return keepWithin(limits.uploadBytes, { kind: 'as_is', name, bytes });
}

/** 16-bit mono samples behind a header of 44 bytes. */
function wavBytes(duration: number): number {
  return 44 + 2 * Math.ceil(duration * SPEECH_SAMPLE_RATE);
}

function findObstacle(extension: string | null, refused: readonly string[]) {
  if (extension === null) return 'unknown_type';
  if (!LISTED_EXTENSIONS.includes(extension)) return 'unlisted_type';
  return refused.includes(extension) ? 'refused_type' : undefined;
}

function keepWithin(
  limit: number,
  { kind, name, bytes }: { kind: 'as_is' | 'convert'; name: string; bytes: number },
): UploadPlan {
  return bytes > limit ? { kind: 'refuse', why: 'too_large', bytes, limit } : { kind, name };
}
