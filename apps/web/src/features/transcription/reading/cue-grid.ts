/** The columns of a cue: its time, its text. */
export const CUE_GRID = 'grid grid-cols-[3.75rem_minmax(0,1fr)] px-4 md:px-6';
