import { web } from '@lineup/web/lib/api.ts';

export const story = web;
