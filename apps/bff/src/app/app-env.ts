import type { HttpBindings } from '@hono/node-server';
import type { Identity } from '#access/create-access.ts';
import type { Caller } from '#guards/caller.ts';
import type { User } from '#guards/user.ts';

/** Hono's type parameter. The Node bindings are absent when the app is called without a socket. */
export type AppEnv = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    caller: Caller;
    /** How it is known whose request this is. */
    identity: Identity;
    /** On whose account the request goes. */
    user: User;
    /** The request's id in the response, the log and at the gateway. */
    requestId: string;
    /** When the request came, on the monotonic clock. */
    startedAt: number;
    /** The response goes on after the handler has returned, and is logged when it ends. */
    isStream: boolean;
  };
};
