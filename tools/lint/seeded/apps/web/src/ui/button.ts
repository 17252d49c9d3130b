import { feature } from '#features/speech/take-list.ts';
import { words } from '#i18n/use-text.ts';

export const button = [feature, words];
