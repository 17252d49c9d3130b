import * as v from 'valibot';
import { searchText, type SearchText } from './search-text.ts';

const turn = v.object({
  id: v.string(),
  input: v.string(),
  attachments: v.optional(v.array(v.object({ name: v.string(), text: v.optional(v.string(), '') })), () => []),
});

/** A turn of a chat as it is searched: what was written, and the names and texts of what went along. */
export const chatTurnTexts = v.pipe(
  turn,
  v.transform(({ id, input, attachments }): SearchText[] => {
    const files = attachments.map(({ name, text }) => ({ kind: 'file' as const, text: `${name}\n${text}` }));
    return [{ kind: 'input' as const, text: input }, ...files].map((each) =>
      searchText({ recordId: id, turnId: id, ...each }),
    );
  }),
);
