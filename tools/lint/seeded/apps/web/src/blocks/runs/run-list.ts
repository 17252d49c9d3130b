import { mark } from '#blocks/lanes/lane-mark.tsx';
import { api } from '#lib/api.ts';
import { run } from '@lineup/shared/runs/run.ts';

export const runList = [mark, api, run];
