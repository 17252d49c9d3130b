import * as v from 'valibot';

const page = v.object({
  /** Requests that are open. */
  open: v.number(),
  /** Connections that are open and have had a request. */
  sockets: v.number(),
  /** Bytes that the connection of the request in question has taken. */
  sent: v.number(),
  closedAt: v.optional(v.number()),
});

type Query = { id?: string; until?: 'seen' | 'closed' };

/** Asks the simulated gateway what it knows, of one request with `id`; with `until` it answers when that has happened. */
export async function askGateway(address: string, query: Query = {}): Promise<v.InferOutput<typeof page>> {
  const response = await fetch(`${address}/book?${new URLSearchParams(query).toString()}`);
  return v.parse(page, await response.json());
}
