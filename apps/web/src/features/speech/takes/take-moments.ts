import type { TextKey } from '#i18n/catalogue.ts';
import type { TakeTimes } from './sum-take.ts';

/** The moments of a take in their order, with their names. */
export const TAKE_MOMENTS = [
  ['sent', 'speech.inspector.sent'],
  ['head', 'speech.figure.head'],
  ['firstByte', 'speech.figure.first_byte'],
  ['firstSound', 'speech.figure.first_sound'],
  ['lastByte', 'speech.figure.last_byte'],
] as const satisfies readonly (readonly [keyof TakeTimes, TextKey])[];
