import type { UpstreamHandler } from '#gateway/upstream.ts';
import type { RunWatch } from './run-watch.ts';

/** Tells the watch of an answer that is no event stream; `isRefused` says, at the end, whether the gateway refused. */
export function watchUpstream(
  handler: UpstreamHandler,
  watch: RunWatch | undefined,
  isRefused: () => boolean,
): UpstreamHandler {
  let hasData = false;
  return {
    onHead(head) {
      watch?.answered(head.status);
      handler.onHead(head);
    },
    onData(bytes, upstream) {
      if (!hasData) watch?.begun();
      hasData = true;
      handler.onData(bytes, upstream);
    },
    onEnd(end) {
      handler.onEnd(end);
      watch?.ended({ ...end, events: 0, last: [], isRefused: isRefused() });
    },
  };
}
