import * as v from 'valibot';
import { searchText, type SearchText } from './search-text.ts';

const run = v.object({
  id: v.string(),
  turnId: v.string(),
  prefix: v.optional(v.string(), ''),
  edit: v.optional(v.nullable(v.string()), null),
  run: v.object({ choices: v.array(v.object({ text: v.string(), reasoning: v.optional(v.string(), '') })) }),
});

/** A run of a chat as it is searched: every choice of the answer, what a person made of it, and the reasoning before it. */
export const chatRunTexts = v.pipe(
  run,
  v.transform(({ id, turnId, prefix, edit, run: { choices } }): SearchText[] => {
    const answers = choices.map(({ text }) => ({ kind: 'answer' as const, text: `${prefix}${text}` }));
    const edited = edit === null ? [] : [{ kind: 'answer' as const, text: edit }];
    const thoughts = choices.map(({ reasoning }) => ({ kind: 'reasoning' as const, text: reasoning }));
    return [...edited, ...answers, ...thoughts]
      .filter(({ text }) => text !== '')
      .map((each) => searchText({ recordId: id, turnId, ...each }));
  }),
);
