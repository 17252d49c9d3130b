import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { TRANSCRIPTION_LIMITS } from '@lineup/shared/limits/limits.ts';

/** What the documented contract allows; a gateway whose limits are not configured is taken to have these. */
export const DOCUMENTED_LIMITS: GatewayLimits = {
  temperature: { min: 0, max: 1 },
  uploadBytes: TRANSCRIPTION_LIMITS.uploadBytes,
  speechInput: { max: 4_096, unit: 'characters' },
  speechFormats: ['mp3', 'opus', 'aac', 'flac'],
  refusedUploads: [],
};
