/** A place of a text and what stands around it, shortened at the borders of words. */
export type Context = { before: string; text: string; after: string };

/** Characters that are shown on each side, and of the place itself. */
const AROUND = 32;
const MOST = 160;

/** Takes a place (UTF-16 offsets) out of its text together with the words around it. */
export function contextOf(text: string, { from, to }: { from: number; to: number }): Context {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const [head, tail] = [before.slice(-AROUND), after.slice(0, AROUND)];
  return {
    before: head.length < before.length ? `…${head.replace(/^\S*(?=\s)/, '')}` : head,
    text: to - from > MOST ? `${text.slice(from, from + MOST)}…` : text.slice(from, to),
    after: tail.length < after.length ? `${tail.replace(/(?<=\s)\S*$/, '')}…` : tail,
  };
}
