import * as v from 'valibot';

const pixels = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));

const imageMessage = v.variant('type', [
  v.object({ type: v.literal('lineup.image'), width: pixels, height: pixels }),
  v.object({ type: v.literal('lineup.image.failed') }),
]);

/** What the page that shows a remote image says of it: its own size in CSS pixels, or that it did not load. */
export type ImageMessage = v.InferOutput<typeof imageMessage>;

/** Reads a message of that page; undefined for anything else. */
export function readImageMessage(data: unknown): ImageMessage | undefined {
  const read = v.safeParse(imageMessage, data);
  return read.success ? read.output : undefined;
}
