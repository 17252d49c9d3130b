import { FIRST_BYTE_LIMIT_MS } from '@lineup/shared/limits/limits.ts';
import type { Logger } from 'pino';
import { Agent } from 'undici';
import { createReadMemory, type ReadMemory } from './create-read-memory.ts';
import type { Dispatch } from './dispatch.ts';
import { gatherReads } from './gather-reads.ts';

/** What every outbound request shares. */
export type Door = {
  dispatch: Dispatch;
  /** Gives back the memory of what has been read, for answers that pass as they are. */
  release: ReadMemory['release'];
  userAgent: string;
  /** How long an answer may take to begin. */
  firstByteLimitMs: number;
  /** How long a gateway may be silent in the middle. */
  idleLimitMs: number;
  log: Logger;
  /** What is sent to gateways is logged. */
  logsContent: boolean;
};

type Options = {
  version: string;
  idleLimitMs: number;
  firstByteLimitMs?: number;
  log: Logger;
  logsContent?: boolean;
};

export function createDoor({
  version,
  idleLimitMs,
  firstByteLimitMs = FIRST_BYTE_LIMIT_MS,
  log,
  logsContent = false,
}: Options): Door {
  const { connect, release } = createReadMemory();
  const dispatcher = new Agent({
    // No cap: a lane that waits for a neighbour's connection would have its clock running before it starts.
    connections: null,
    connect,
    // One protocol towards gateways: pausing, aborting and early answers are tested on HTTP/1.1.
    allowH2: false,
  }).compose(gatherReads);
  return {
    dispatch: (request, handler) => void dispatcher.dispatch(request, handler),
    release,
    userAgent: `lineup/${version}`,
    firstByteLimitMs,
    idleLimitMs,
    log,
    logsContent,
  };
}
