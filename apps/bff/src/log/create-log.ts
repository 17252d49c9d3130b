import pino, { type DestinationStream, type Logger } from 'pino';
import type { Masker } from '#gateway/create-masker.ts';
import { oneLine } from './one-line.ts';

type Options = {
  level: string;
  masker: Masker;
  /** Standard error unless it is given: standard output has the address only. */
  destination?: DestinationStream;
};

/**
 * One JSON object a line. No line can hold a key of the masker, and none is broken in two, whatever is logged. The key of the built-in
 * gateway is made later than the log; it opens that gateway only and ends with the process.
 */
export function createLog({ level, masker, destination = pino.destination(2) }: Options): Logger {
  return pino({ level, base: null, hooks: { streamWrite: (line) => oneLine(masker.mask(line)) } }, destination);
}
