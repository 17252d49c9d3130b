import type { Take } from './take-record.ts';

type NewTake = Pick<Take, 'id' | 'sessionId' | 'seq' | 'letter' | 'sentAt' | 'request'>;

/** A take of which nothing has come yet. */
export function createTake(known: NewTake): Take {
  return {
    ...known,
    head: null,
    times: { head: null, firstByte: null, firstSound: null, lastByte: null },
    arrivals: [],
    bytes: 0,
    format: null,
    starved: 0,
    drawing: null,
    facts: null,
    end: null,
  };
}
