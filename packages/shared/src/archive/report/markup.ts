import type { FilePiece } from '#archive/write-archive.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Markup, made by `markup` alone: in it all foreign text is escaped. It is HTML and XML at once. */
export type Markup = { readonly pieces: readonly FilePiece[] };

type Part = string | number | null | Markup | { base64Of: string } | readonly Markup[];

/** Writes markup: texts that are put in are escaped, markup and the places of bytes are taken as they are, null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces: FilePiece[] = [];
  for (const [index, string] of strings.entries()) {
    pieces.push(string);
    pieces.push(...toPieces(parts[index] ?? null));
  }
  return { pieces: join(pieces) };
}

function toPieces(part: Part): readonly FilePiece[] {
  if (part === null) return [];
  if (typeof part === 'number') return [String(part)];
  if (typeof part === 'string') return [escapeMarkup(part)];
  if ('base64Of' in part) return [part];
  return 'pieces' in part ? part.pieces : part.flatMap(({ pieces }) => pieces);
}

/** One string for what stands between two places of bytes. */
function join(pieces: readonly FilePiece[]): FilePiece[] {
  const joined: FilePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
