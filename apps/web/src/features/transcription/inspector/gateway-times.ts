import type { RunPart } from '#features/transcription/runs/transcription-run.ts';

/** When a gateway answered a request, in milliseconds after the BFF began it, by the BFF's clock; null where it is not known. */
export type GatewayTimes = { head: number | null; answer: number | null; end: number | null };

/** Reads the BFF's times of a request: its response head, the last that was answered, and its end. */
export function gatewayTimes({ frames }: Pick<RunPart, 'frames'>): GatewayTimes {
  const events = frames.map(({ event }) => event);
  const start = events.find(({ kind }) => kind === 'start')?.t ?? 0;
  const since = (event: { t: number } | undefined) => (event === undefined ? null : event.t - start);
  return {
    head: since(events.find(({ kind }) => kind === 'open')),
    answer: since(events.findLast(({ kind }) => kind === 'body' || kind === 'frame')),
    end: since(events.findLast(({ kind }) => kind === 'end')),
  };
}
