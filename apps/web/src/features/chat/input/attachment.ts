import * as v from 'valibot';

const size = { width: v.number(), height: v.number(), bytes: v.number() };

/** An image as it is sent; `original` is there when it was made smaller. Width and height are upright, in pixels. */
const imageAttachment = v.object({
  kind: v.literal('image'),
  id: v.string(),
  name: v.string(),
  mime: v.string(),
  dataUrl: v.string(),
  ...size,
  original: v.exactOptional(v.object(size)),
});

/** A text file, decoded; `bytes` is the file's size. */
const textAttachment = v.object({
  kind: v.literal('text'),
  id: v.string(),
  name: v.string(),
  text: v.string(),
  bytes: v.number(),
});

/** What goes along with a message, as it is kept. */
export const attachment = v.variant('kind', [imageAttachment, textAttachment]);

export type Attachment = v.InferOutput<typeof attachment>;
export type ImageAttachment = v.InferOutput<typeof imageAttachment>;
export type TextAttachment = v.InferOutput<typeof textAttachment>;
