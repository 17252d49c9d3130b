/** What was just done in the list of lineups, and the way back where there is one. */
export type LineupNotice = { text: string; undo?: () => void };
