import { foldText } from '#lib/fold-text.ts';

/** What a text of a session is: what was asked or spoken, what came, what a model thought on the way, or the name of a file. */
type TextKind = 'input' | 'answer' | 'reasoning' | 'file';

/** One text of a session as it is searched. `recordId` is the record that holds it, `turnId` where it can be gone to. */
export type SearchText = {
  recordId: string;
  turnId: string | null;
  kind: TextKind;
  text: string;
  /** The text without case and width, folded once. */
  folded: string;
};

/** Makes a text ready to be searched. */
export function searchText(about: Omit<SearchText, 'folded'>): SearchText {
  return { ...about, folded: foldText(about.text) };
}
