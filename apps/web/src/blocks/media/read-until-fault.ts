import type { MediaFault } from './media-fault.ts';
import { findFault } from './find-fault.ts';

/** What is read from a file until something is wrong with it, and then what: what came before is of use. */
export type FaultyReader<T> = {
  items: AsyncGenerator<T>;
  /** Known when the items have ended. */
  fault: () => Extract<MediaFault, 'gone' | 'unreadable'> | null;
};

/** Lets what reads a file end where it would throw. */
export function readUntilFault<T>(source: AsyncIterable<T>, blob: Blob): FaultyReader<T> {
  let fault: ReturnType<FaultyReader<T>['fault']> = null;
  async function* read(): AsyncGenerator<T> {
    try {
      yield* source;
    } catch {
      fault = await findFault(blob);
    }
  }
  return { items: read(), fault: () => fault };
}
