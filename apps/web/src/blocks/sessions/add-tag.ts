import { foldText } from '#lib/fold-text.ts';

const LONGEST = 40;

/** The tags with one more, as people write it (`#` and space around it are not part of it); the same one twice, or none, changes nothing. */
export function addTag(tags: readonly string[], written: string): readonly string[] {
  const tag = Array.from(written.trim().replace(/^#+/, '').trim().replaceAll(/\s+/g, ' ')).slice(0, LONGEST).join('');
  const isKnown = tags.some((each) => foldText(each) === foldText(tag));
  return tag === '' || isKnown ? tags : [...tags, tag];
}
