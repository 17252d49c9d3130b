import { UNSPACED_SCRIPT } from './unspaced-script.ts';

const BEGINS = new RegExp(String.raw`^[[\p{L}\p{M}\p{N}\p{Sc}]--${UNSPACED_SCRIPT}]`, 'v');
const ENDS = new RegExp(String.raw`[[\p{L}\p{M}\p{N}]--${UNSPACED_SCRIPT}][%‰.]*$`, 'v');

/** Whether a space stands between two words: not beside marks, nor beside scripts without spaces. */
export function standApart(before: string, word: string): boolean {
  return ENDS.test(before) && BEGINS.test(word);
}
