import type { Attachment } from '#features/chat/input/attachment.ts';
import { shortenText } from '#lib/shorten-text.ts';

const LONGEST = 60;
/** A sentence that is over sooner than this says too little alone (“Hi.”, “你好。”). */
const SHORTEST = 8;
/** What lies behind needs no looking at: no title is longer, whatever marks are taken out of it. */
const LOOKED_AT = 20 * LONGEST;

/** What Markdown puts around words: headings, quotes, list marks; fences, emphasis, code; links and images keep their words. */
const LINE_MARKS = /^(?:\s|#+(?=\s)|>|[-*+](?=\s)|\d{1,3}[.)](?=\s))+/;
const FENCE = /^\s*(?:```|~~~).*$/;
const LINKS = /!?\[([^\]]*)\]\([^)]*\)/g;
const SPANS = /(\*\*|~~|`+)(?=\S)(.*?\S)\1/g;
const STARS = /(?<![*\w])\*(?=\S)([^*]*?\S)\*(?![*\w])/g;

/**
 * A conversation's title, made without asking anybody: the first sentence of its first message, without Markdown's marks, cut between
 * characters as people see them; the names of what was attached where nothing was written.
 */
export function makeTitle(input: string, attachments: readonly Pick<Attachment, 'name'>[] = []): string {
  const lines = input
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => !FENCE.test(line))
    .map((line) => takeMarks(line));
  const line = lines.find((each) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(each));
  if (line === undefined) return shortenText(attachments.map(({ name }) => name).join(' · '), LONGEST);
  return shortenText(firstSentence(line), LONGEST);
}

function takeMarks(line: string): string {
  return line.replace(LINE_MARKS, '').replaceAll(LINKS, '$1').replaceAll(SPANS, '$2').replaceAll(STARS, '$1').trim();
}

function firstSentence(line: string): string {
  let taken = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)) {
    taken += segment;
    if (taken.trim().length >= SHORTEST) break;
  }
  // A question keeps its mark, which says what it is.
  return taken.trim().replace(/[.。]$/, '');
}
