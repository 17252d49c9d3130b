/** Answers that make a careless renderer stop: what is nested beyond reason, and what is long beyond reason. */
export const HOSTILE_ANSWERS = {
  '2,000 nested quotes': `${'> '.repeat(2_000)}deep\n`,
  '500 nested lists': Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n'),
  '3,000 footnotes': Array.from({ length: 3_000 }, (_, at) => `Claim[^${at}].\n\n[^${at}]: Source ${at}.\n`).join('\n'),
  'a paragraph of 1 MB': 'words and 文字 that never end, '.repeat(36_000),
} as const;

/** The name of one of them. */
export type HostileName = keyof typeof HOSTILE_ANSWERS;
