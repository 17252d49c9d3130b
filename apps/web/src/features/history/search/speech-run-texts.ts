import * as v from 'valibot';
import { searchText, type SearchText } from './search-text.ts';

const take = v.object({
  id: v.string(),
  request: v.object({
    request: v.object({
      input: v.string(),
      voice: v.optional(v.string(), ''),
      instructions: v.optional(v.string(), ''),
    }),
  }),
});

/** A take as it is searched: the text that is spoken, by which voice, and how. */
export const speechRunTexts = v.pipe(
  take,
  v.transform(({ id, request: { request } }): SearchText[] => {
    const { input, voice, instructions } = request;
    const manner = [voice, instructions].filter((part) => part !== '').join('\n');
    return [input, manner]
      .filter((text) => text !== '')
      .map((text) => searchText({ recordId: id, turnId: null, kind: 'input', text }));
  }),
);
