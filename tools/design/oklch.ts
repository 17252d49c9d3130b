/** A colour as lightness, chroma and hue (degrees), in OKLCH (CSS Color 4). */
export type Oklch = { lightness: number; chroma: number; hue: number };
