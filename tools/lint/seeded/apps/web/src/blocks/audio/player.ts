import { feature } from '#features/speech/take-list.ts';
import { sibling } from '#blocks/runs/run-list.ts';

export const player = [feature, sibling];
