import * as v from 'valibot';
import type { MeasuredServer } from '../start-server.ts';

/** Bytes of heap that a program started with `tell-heap` has left after a collection. */
export async function heapAfterCollection(server: MeasuredServer): Promise<number> {
  return v.parse(v.number(), await server.ask('heap'));
}
