import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import type { UpstreamHead } from './read-head.ts';

/** One answer that is being received. All three may be called at any time and in any state. */
export type Upstream = {
  /** Ends it for this cause at once: the gateway's socket is closed, and nothing more is delivered but the end. */
  abort: (cause: EndCause) => void;
  /** Asks for no more data; what has already been parsed may still come. */
  pause: () => void;
  /** Never to be called from inside a handler of any upstream: undici's parser is not reentrant, the lane that calls would die. */
  resume: () => void;
};

/** What becomes of an answer: at most one head, any number of pieces, exactly one end, in this order. */
export type UpstreamHandler = {
  onHead: (head: UpstreamHead) => void;
  onData: (bytes: Buffer, upstream: Upstream) => void;
  /** `bytes` counts the body, decompressed. */
  onEnd: (end: { cause: EndCause; bytes: number }) => void;
};
