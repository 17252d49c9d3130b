/** So many milliseconds between two looks at what stands around a growing answer: figures that change more often cannot be read. */
export const FIGURES_MS = 250;
