import type { ToolCallPiece } from './read-tool-calls.ts';

/** Finds the slot (0, 1, 2 …) of the call that a piece belongs to; undefined when an answer has more calls than anyone means. */
export type ToolSlots = { find(piece: ToolCallPiece): number | undefined };

type Slot = { index: number | null; id: string | null };

const MOST_CALLS = 128;

/**
 * Keeps the tool calls of one choice apart. Gateways send `index` for every call, or 0 for all of them, or none; ids with every
 * piece, with the first only, or none. So: a known id, else a known index, else the call that came last. A piece with a name
 * begins a call of its own when its id says so, or when it has neither id nor index.
 */
export function createToolSlots(): ToolSlots {
  const slots: Slot[] = [];

  function findKnown({ index, id, name }: ToolCallPiece): number {
    const byId = id === null ? -1 : slots.findIndex((slot) => slot.id === id);
    if (byId !== -1) return byId;
    const byIndex = index === null ? slots.length - 1 : slots.findLastIndex((slot) => slot.index === index);
    const slot = slots[byIndex];
    const isNewCall = name !== '' && (index === null || (id !== null && slot?.id !== null));
    return isNewCall ? -1 : byIndex;
  }

  function find(piece: ToolCallPiece): number | undefined {
    const known = findKnown(piece);
    const slot = slots[known];
    if (slot !== undefined) {
      slot.id ??= piece.id;
      return known;
    }
    if (slots.length === MOST_CALLS) return undefined;
    return slots.push({ index: piece.index, id: piece.id }) - 1;
  }

  return { find };
}
