import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { CellState } from './describe-cell.ts';
import type { Cell } from './list-cells.ts';
import { nameEnd } from './name-end.ts';
import { otherFormat } from './other-format.ts';

type Labelled = { cell: Cell; shown: CellState; isPlaying: boolean };

/** What a cell says to a screen reader: voice, model, state, and what is unexpected about it. */
export function useCellLabel({ cell, shown, isPlaying }: Labelled): string {
  const text = useText();
  const format = useFormat();
  const { voice, lane, take, isStale } = cell;
  const isOnly = useSpeechStore(({ bench }) => bench.lanes.length === 1);
  const got = take === null ? null : otherFormat(take);
  const parts = [
    useStateWords(shown),
    shown.state === 'sound' && format.duration(shown.sound.duration),
    'pieces' in shown && shown.pieces !== null && shown.pieces.missing > 0 && text('speech.grid.missing', shown.pieces),
    isPlaying && text('speech.grid.playing'),
    got !== null && text('speech.grid.got', { got }),
    isStale && text('speech.grid.changed.help'),
  ];
  const state = parts
    .filter((part) => part !== false)
    .reduce((before, next) => text('speech.grid.cell.and', { before, next }));
  return isOnly
    ? text('speech.grid.cell', { voice, model: lane.model, state })
    : text('speech.grid.cell.lane', { voice, letter: lane.letter, model: lane.model, state });
}

function useStateWords(shown: CellState): string {
  const text = useText();
  switch (shown.state) {
    case 'unspoken':
      return text('speech.grid.unspoken');
    case 'waiting':
      return text(shown.isSent ? 'run.waiting' : 'speech.grid.queued');
    case 'arriving':
      return shown.pieces === null ? text('speech.receiving') : text('speech.grid.pieces', shown.pieces);
    case 'gone':
      return text('speech.gone');
    case 'unplayable':
      return text('speech.grid.unplayable');
    case 'sound':
    case 'failed':
      return text(nameEnd(shown.ending));
  }
}
