/**
 * What a comparison cost, added up as it goes: blocks of up to 32 distances that were swept, and cells that were weighed one by one.
 * It holds the bounds in tests without a clock.
 */
export type AlignmentWork = { blocks: number; cells: number };
