import { retryPieces } from '#features/speech/takes/start-take.ts';
import { stopTakes } from '#features/speech/takes/stop-takes.ts';
import { useDownloadTake } from '#features/speech/use-download-take.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import type { Cell } from './list-cells.ts';
import type { CellAction } from './offer-action.ts';

/** Does what a cell offers beside playing. */
export function useCellAction({ lane, voice, take }: Cell): (action: CellAction) => void {
  const speak = useSpeak();
  const download = useDownloadTake();
  return (action) => {
    if (action === 'speak') return speak([{ lane, voice }]);
    if (take === null) return;
    switch (action) {
      case 'stop':
        return stopTakes([take.id]);
      case 'retry':
        return void retryPieces(take.id);
      case 'download':
        return void download(take);
    }
  };
}
