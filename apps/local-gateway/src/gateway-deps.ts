import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AudioEngine } from '#audio/audio-engine.ts';

/** Waits the given milliseconds; rejects with the signal's reason when it aborts first. */
export type Pace = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Everything the app takes from outside. */
export type GatewayDeps = {
  /** The only accepted bearer token; undefined accepts any non-empty one. */
  apiKey: string | undefined;
  engine: AudioEngine;
  /** Milliseconds since the epoch. */
  clock: () => number;
  pace: Pace;
  /** Takes one line; never a key, never a prompt. */
  log: (line: string) => void;
};

/** Hono's type parameter; the Node bindings are absent when the app is called without a socket. */
export type GatewayEnv = { Bindings: Partial<HttpBindings>; Variables: { requestId: string } };

export type GatewayApp = Hono<GatewayEnv>;
