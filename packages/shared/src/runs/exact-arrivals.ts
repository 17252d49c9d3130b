/** Every arrival costs a copy of the list, so a flood of tiny chunks is not recorded in full: beyond so many, one in a while. */
export const EXACT_ARRIVALS = 20_000;
