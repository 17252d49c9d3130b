const WITHOUT_SPACES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
/** Full-width marks bring their space with them. */
const FULL_WIDTH_MARKS = String.raw`\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
const ENDS_WIDE = new RegExp(`[${WITHOUT_SPACES}${FULL_WIDTH_MARKS}]$`, 'v');
const BEGINS_WIDE = new RegExp(`^[${WITHOUT_SPACES}${FULL_WIDTH_MARKS}]`, 'v');
const ENDS_IN_MARK = new RegExp(`[${FULL_WIDTH_MARKS}]$`, 'v');
const BEGINS_WITH_MARK = new RegExp(`^[${FULL_WIDTH_MARKS}]`, 'v');

/** Two texts as one, with a space between them unless both belong to a script that has none (Chinese, Japanese) or one is empty. */
export function joinTexts(before: string, after: string): string {
  const [head, tail] = [before.trimEnd(), after.trimStart()];
  if (head === '' || tail === '') return head + tail;
  return head + (wantsSpace(head, tail) ? ' ' : '') + tail;
}

function wantsSpace(head: string, tail: string): boolean {
  if (ENDS_IN_MARK.test(head) || BEGINS_WITH_MARK.test(tail)) return false;
  return !(ENDS_WIDE.test(head) && BEGINS_WIDE.test(tail));
}
