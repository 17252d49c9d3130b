import type { TakeEnd } from './take-record.ts';

/** Decides how a take ended by how its pieces did: whole when all are, else as the first that is not, by its place in the text. */
export function decideWholeEnd(endings: readonly (TakeEnd | null)[], t: number): TakeEnd {
  const failed = endings.find((ending) => ending !== null && ending.state !== 'complete' && ending.state !== 'stopped');
  const other = failed ?? endings.find((ending) => ending?.state === 'stopped');
  return other === undefined || other === null ? { state: 'complete', t } : { ...other, t };
}
