import type { CellState } from './describe-cell.ts';

/** What a cell offers beside playing: to stop, to ask again for what did not come, to speak it anew, to save bytes that cannot be heard. */
export type CellAction = 'stop' | 'retry' | 'speak' | 'download';

/** Names what a cell offers; null when its press is all. Settings that changed since make anything but a new take misleading. */
export function offerAction(cell: CellState, isStale: boolean): CellAction | null {
  switch (cell.state) {
    case 'unspoken':
      return null;
    case 'waiting':
    case 'arriving':
      return 'stop';
    case 'sound':
      if (isStale) return 'speak';
      return cell.ending.state === 'complete' ? null : 'retry';
    case 'gone':
      return 'speak';
    case 'unplayable':
      return 'download';
    case 'failed':
      return isStale ? 'speak' : 'retry';
  }
}
