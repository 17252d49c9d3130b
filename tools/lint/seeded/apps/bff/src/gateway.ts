import { web } from '@lineup/web/lib/api.ts';
import { inside } from '@lineup/local-gateway/audio/create-audio-engine.ts';

export const gateway = [web, inside];
