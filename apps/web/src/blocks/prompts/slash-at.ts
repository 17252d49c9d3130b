/** What follows a `/` that stands at the beginning of a line, up to the caret; offsets are in UTF-16 units, `end` behind the query. */
export type Slash = { start: number; end: number; query: string };

/** Longer than this, nobody is looking for a title. */
const LONGEST = 60;

/** The line of the caret as a search for a prompt: `/` and what is looked for, and nothing else; full width too, as input methods write it. */
export function slashAt(text: string, caret: number): Slash | undefined {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const lineEnd = text.indexOf('\n', caret);
  const isWholeLine = (lineEnd === -1 ? text.length : lineEnd) === caret;
  const mark = text[start];
  if (!isWholeLine || (mark !== '/' && mark !== '／') || caret === start) return undefined;
  const query = text.slice(start + 1, caret);
  // `//` begins a comment, and `/ ` nothing that is called so.
  return query.length > LONGEST || /^[\s/]/.test(query) ? undefined : { start, end: caret, query };
}
