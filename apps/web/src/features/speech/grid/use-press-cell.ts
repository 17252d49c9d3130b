import type { Take } from '#features/speech/takes/take-record.ts';
import { togglePlaying } from '#features/speech/transport/toggle-playing.ts';
import { changeSpeechView } from '#features/speech/speech-view.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import type { CellState } from './describe-cell.ts';
import type { Cell } from './list-cells.ts';

type Pressed = { cell: Cell; shown: CellState };

/** What a press on a cell does: speaks what was not spoken, plays or pauses what sounds, shows why there is nothing to hear. */
export function usePressCell({ cell, shown }: Pressed): () => void {
  const speak = useSpeak();
  return () => {
    switch (shown.state) {
      case 'unspoken':
        return speak([cell]);
      case 'waiting':
      case 'arriving':
      case 'sound':
        changeSpeechView({ inspected: shown.take.id });
        return togglePlaying(shown.take.id);
      case 'gone':
      case 'unplayable':
      case 'failed':
        return showWhy(shown.take);
    }
  };
}

function showWhy(take: Take): void {
  changeSpeechView({ inspected: take.id, panel: 'take' });
}
