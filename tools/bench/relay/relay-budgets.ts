import * as v from 'valibot';

const limit = v.pipe(v.number(), v.minValue(0));

/** The budgets of the relay, one for each figure. What ends in Bytes, Ms or Share says its unit; Against is a ratio within one run. */
export const relayBudgets = v.strictObject({
  deliveredShare: limit,
  oneStreamCpuAgainstNginx: limit,
  manyStreamsCpuAgainstNginx: limit,
  lanesCpuAgainstByteRelays: limit,
  leastServedLaneShare: limit,
  firstEventAgainstNginx: limit,
  firstEventAddedMs: limit,
  headMs: limit,
  delayAgainstNginx: limit,
  abortsMissed: limit,
  abortMs: limit,
  stoppedReaderTakenBytes: limit,
  stoppedReaderRssBytes: limit,
  speechCpuAgainstNginx: limit,
  speechRssBytes: limit,
  uploadCpuAgainstNginx: limit,
  uploadRssBytes: limit,
  openStreamRssBytes: limit,
  loadAddedP50Ms: limit,
  loadAddedP99Ms: limit,
  loadRssBytes: limit,
  abortedHeapBytes: limit,
  abortedSocketsLeft: limit,
  pausedReadersRssBytes: limit,
  uploadCrowdRssBytes: limit,
  idleConnectionsAgainstNone: limit,
  soakHeapBytesPerTenMinutes: limit,
});

export type RelayBudgets = v.InferOutput<typeof relayBudgets>;
