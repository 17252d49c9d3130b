import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from making objects in its old generation because those made at the same place of the code have often lived long. With a
 * thousand open streams Node's own lists of what a socket has yet to write become such, and a dead list there keeps all that it held
 * from every small collection: 7 MB each two seconds, a third of the memory of the process. To be called before anything is served.
 */
export function tuneCollector(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
