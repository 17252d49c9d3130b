import * as v from 'valibot';
import { searchText, type SearchText } from './search-text.ts';

const turn = v.object({ id: v.string(), recording: v.object({ name: v.string() }) });

/** The recording of a transcription as it is searched: the name of its file. */
export const transcriptionTurnTexts = v.pipe(
  turn,
  v.transform(({ id, recording: { name } }): SearchText[] => [
    searchText({ recordId: id, turnId: null, kind: 'file', text: name }),
  ]),
);
