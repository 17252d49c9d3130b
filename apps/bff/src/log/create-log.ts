import pino, { type Logger } from 'pino';
import type { Masker } from '#gateway/create-masker.ts';

/** JSON lines on standard error; standard output has the address only. No line can hold a key, whatever is logged. */
export function createLog({ level, masker }: { level: string; masker: Masker }): Logger {
  return pino({ level, base: null, hooks: { streamWrite: masker.mask } }, pino.destination(2));
}
