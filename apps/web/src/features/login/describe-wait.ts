import type { TextKey, TextParams } from '#i18n/catalogue.ts';

/** From here on a wait is told in minutes. */
const MINUTES_FROM_S = 120;

/** A wait as people say it. */
export function describeWait(seconds: number): [TextKey, TextParams] {
  return seconds < MINUTES_FROM_S
    ? ['login.wait.seconds', { count: seconds }]
    : ['login.wait.minutes', { count: Math.ceil(seconds / 60) }];
}
