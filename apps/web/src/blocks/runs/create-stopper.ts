import { ApiError } from '#lib/api-error.ts';
import type { Transport } from './transport.ts';

type StopperOptions = {
  transport: Transport;
  /** The lanes that have no end yet. */
  openLanes: () => readonly string[];
  /** Takes the whole request back, which reaches the gateway too. */
  abort: () => void;
};

/** Stops lanes of one send: by the stream's id once it is known, before that as soon as it comes. */
export function createStopper({ transport, openLanes, abort }: StopperOptions) {
  const wanted = new Set<string>();
  let streamId: string | null = null;

  function openAmong(lanes: Iterable<string>): string[] {
    const chosen = new Set(lanes);
    return openLanes().filter((lane) => chosen.has(lane));
  }

  async function send(id: string, lanes: readonly string[]): Promise<void> {
    try {
      await transport(`/api/chat/${id}/stop`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ lanes }),
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // The stream is over already: its last events are on their way.
      if (error.problem.code === 'not_found') return;
      // A stop that cannot be delivered must still stop what is being charged, at the price of the other lanes.
      abort();
    }
  }

  return {
    begin(id: string) {
      streamId = id;
      const lanes = openAmong(wanted);
      if (lanes.length > 0) void send(id, lanes);
    },
    stop(lanes: readonly string[]) {
      const open = openAmong(lanes);
      if (open.length === 0) return;
      if (streamId !== null) return void send(streamId, open);
      if (open.length === openLanes().length) return abort();
      for (const lane of open) wanted.add(lane);
    },
  };
}
