/** The three facts in every event's `id:` line: `<lane> <seq> <t>`. */
export type EventId = { lane: string; seq: number; t: number };

/** Writes an event id; `t` is milliseconds since the request on the BFF's monotonic clock, with at most two decimals. */
export function formatEventId({ lane, seq, t }: EventId): string {
  return `${lane} ${seq} ${Math.round(t * 100) / 100}`;
}

/** Reads an event id; undefined when the line is not of the form `<lane> <seq> <t>`. */
export function parseEventId(text: string): EventId | undefined {
  const match = /^([A-Za-z0-9_-]{1,16}) (\d{1,15}) (\d{1,15}(?:\.\d{1,6})?)$/.exec(text);
  if (match === null) return undefined;
  const [, lane, seq, t] = match;
  if (lane === undefined || seq === undefined || t === undefined) return undefined;
  return { lane, seq: Number(seq), t: Number(t) };
}
