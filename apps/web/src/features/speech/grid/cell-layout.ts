/** How much room a cell has: the only one of the grid, one of a column, one of a phone's rows, and the one of them that is played. */
export type CellLayout = 'alone' | 'column' | 'row' | 'row_open';
