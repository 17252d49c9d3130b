import type { ChainableCommander } from 'ioredis';

/** Runs the commands of a transaction; fails with the first that failed, which the client gives as a value. */
export async function runBatch(batch: ChainableCommander): Promise<void> {
  const results = (await batch.exec()) ?? [];
  const error = results.find(([fault]) => fault !== null)?.[0];
  if (error) throw error;
}
