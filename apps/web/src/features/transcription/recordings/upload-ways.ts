/**
 * How a recording travels: as it is, as WAV for a gateway that cannot read its container, as the sound of a video without its
 * picture, as a smaller Opus file, or in pieces.
 */
export const UPLOAD_WAYS = ['as_is', 'wav', 'extracted', 'compressed', 'cut'] as const;

export type UploadWay = (typeof UPLOAD_WAYS)[number];
