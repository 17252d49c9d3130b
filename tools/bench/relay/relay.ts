import type { MeasuredServer } from '../start-server.ts';

/** One request that a benchmark makes, answered with one or more event streams. */
export type Call = { url: string; body: object };

/** Something between a client and the simulated gateway, or nothing at all. */
export type Relay = {
  name: string;
  server: Pick<MeasuredServer, 'address' | 'cpuSeconds' | 'residentBytes'>;
  /** What asks for one stream per script; a relay that carries many in one response needs one call. */
  chat: (scripts: readonly string[]) => Call[];
  speech: (script: string) => Call;
};
