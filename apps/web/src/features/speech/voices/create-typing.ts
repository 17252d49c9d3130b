import { now } from '#lib/now.ts';

/** Letters that come within so many milliseconds of each other are typed in one go. */
const PAUSE_MS = 700;

/** Collects the letters of a name that is typed into a list; gives back what has been typed in one go. */
export function createTyping(clock = now): (letter: string) => string {
  let typed = '';
  let at = Number.NEGATIVE_INFINITY;
  return (letter) => {
    const t = clock();
    typed = t - at < PAUSE_MS ? typed + letter : letter;
    at = t;
    return typed;
  };
}
