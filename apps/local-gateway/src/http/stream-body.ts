import type { Context } from 'hono';
import type { GatewayDeps, GatewayEnv } from '#gateway-deps.ts';

type BodySource = { chunks: AsyncIterator<Uint8Array>; log: GatewayDeps['log'] };

/**
 * A response body that pulls its bytes from `chunks` as the client takes them. When the source fails, the connection is broken off,
 * so that the client cannot take the answer for a whole one. The source watches the request's signal for a client that leaves.
 */
export function streamBody(c: Context<GatewayEnv>, { chunks, log }: BodySource): ReadableStream<Uint8Array> {
  const { outgoing } = c.env;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      } catch (error) {
        if (!c.req.raw.signal.aborted)
          log(`local gateway: ${c.req.path} broken off: ${error instanceof Error ? error.message : 'unknown'}`);
        // The Node adapter prints every failed body to the console, so under it the socket is closed instead.
        if (outgoing === undefined) controller.error(error);
        else outgoing.destroy();
      }
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
