import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

/**
 * The ways to end a response so that it does not look whole. Erroring its stream is none of them: the server adapter would write the
 * error into the body and to the console.
 */
export type ClientConnection = {
  /** At once. */
  destroy: () => void;
  /** When what was written has left. */
  destroySoon: () => void;
};

export function clientConnection(c: Context<AppEnv>): ClientConnection {
  const { outgoing } = c.env;
  return {
    destroy: () => outgoing?.destroy(),
    destroySoon: () => outgoing?.socket?.destroySoon(),
  };
}
