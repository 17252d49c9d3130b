import type { Span } from './span.ts';

/** A file made of a recording, for an upload. `start` and `end` (seconds of the recording) are what is really in it. */
export type MadeFile = Span & {
  file: Blob;
  /** Of its real container, lower case, without a dot. */
  extension: string;
  /** Not everything that should be in it could be decoded: silence stands there, or its end is missing. */
  isDamaged: boolean;
};
