import gifenc from 'gifenc';

/** One frame: its pixels as RGBA, and how long it stands (milliseconds). */
export type GifFrame = { pixels: Uint8Array; delay: number };

/** One colour is kept for “as before”. */
const COLOURS = 255;

/** Encodes frames of one size. A pixel that is as in the frame before is written as transparent, which packs to almost nothing. */
export function encodeGif(
  frames: readonly GifFrame[],
  { width, height }: { width: number; height: number },
): Uint8Array {
  const last = frames.at(-1);
  if (last === undefined) throw new Error('A moving picture needs a frame.');
  // The last frame shows all that there is: its colours are those of all.
  const palette = gifenc.quantize(last.pixels, COLOURS);
  const asBefore = palette.length;
  const encoder = gifenc.GIFEncoder();
  let before: Uint8Array | undefined;
  for (const { pixels, delay } of frames) {
    const shown = gifenc.applyPalette(pixels, palette);
    const written = before === undefined ? shown : withoutSame(shown, before, asBefore);
    encoder.writeFrame(written, width, height, {
      // The first palette is that of all frames.
      ...(before === undefined && { palette: [...palette, [0, 0, 0]] }),
      ...(before !== undefined && { transparent: true, transparentIndex: asBefore }),
      delay,
      dispose: 1,
    });
    before = shown;
  }
  encoder.finish();
  return encoder.bytes();
}

function withoutSame(shown: Uint8Array, before: Uint8Array, asBefore: number): Uint8Array {
  return shown.map((colour, index) => (colour === before[index] ? asBefore : colour));
}
