import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

type Arrivals = Take['arrivals'];

/** What comes within one frame is one arrival: nothing finer can be drawn, and a long take stays small. */
const ARRIVAL_MS = 16;

/** Folds one event into a take. An ended take only learns what its bytes are, and that it sounds. */
export function reduceTake(take: Take, event: TakeEvent): Take {
  switch (event.type) {
    case 'head':
      return {
        ...take,
        head: { status: event.status, contentType: event.contentType },
        times: { ...take.times, head: event.t },
      };
    case 'bytes':
      return {
        ...take,
        bytes: take.bytes + event.size,
        arrivals: addArrival(take.arrivals, { t: event.t, kind: 'text', size: event.size }),
        times: { ...take.times, firstByte: take.times.firstByte ?? event.t, lastByte: event.t },
      };
    case 'format':
      return { ...take, format: event.format };
    case 'sounding':
      return { ...take, times: { ...take.times, firstSound: take.times.firstSound ?? event.t } };
    case 'starved':
      return { ...take, starved: take.starved + 1 };
    case 'drawn':
      return { ...take, drawing: event.drawing };
    case 'examined':
      return { ...take, facts: event.facts, drawing: event.drawing };
    case 'end':
      return { ...take, end: event.end };
  }
}

function addArrival(arrivals: Arrivals, arrival: Arrivals[number]): Arrivals {
  const last = arrivals.at(-1);
  if (last === undefined || arrival.t - last.t >= ARRIVAL_MS) return [...arrivals, arrival];
  return [...arrivals.slice(0, -1), { ...last, size: last.size + arrival.size }];
}
