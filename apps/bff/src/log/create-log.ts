import pino, { type Logger } from 'pino';
import type { Masker } from '#gateway/create-masker.ts';

/**
 * JSON lines on standard error; standard output has the address only. No line can hold a key of the masker, whatever is logged. The key
 * of the built-in gateway is made later than the log; it opens that gateway only and ends with the process.
 */
export function createLog({ level, masker }: { level: string; masker: Masker }): Logger {
  return pino({ level, base: null, hooks: { streamWrite: masker.mask } }, pino.destination(2));
}
