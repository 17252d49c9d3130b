const FENCE = /^```[\w-]*[ \t]*\r?\n([\s\S]*?)\r?\n?```$/;
/** What a gateway that swallowed an answer leaves of its stream. */
const NOTHING_BUT_DONE = /^(?:data:\s*)?\[DONE\]$/;

/** The body of an answer without white space around it, a BOM, or the code fence that chat models put around what they are asked for. */
export function unwrapBody(body: string): { text: string; isFenced: boolean } {
  const text = body.trim();
  if (NOTHING_BUT_DONE.test(text)) return { text: '', isFenced: false };
  const fenced = text.startsWith('```') ? FENCE.exec(text)?.[1] : undefined;
  return fenced === undefined ? { text, isFenced: false } : { text: fenced.trim(), isFenced: true };
}
