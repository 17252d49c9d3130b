import { useLocation } from 'wouter';
import { useConfig } from '#blocks/models/use-config.ts';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { changeSpeechView } from './speech-view.ts';
import { speakCells, type CellToSpeak } from './takes/speak-cells.ts';
import { playTake } from './transport/play-take.ts';

/** Speaks the text in cells and plays the first of them as it arrives. Call it inside the click, which is what lets the page sound. */
export function useSpeak(): (cells: readonly CellToSpeak[]) => void {
  const [location, navigate] = useLocation();
  const { data: config } = useConfig();
  return (cells) => {
    const { sessionId, takeIds } = speakCells(cells, config?.limits ?? {});
    const [first] = takeIds;
    if (first === undefined) return;
    changeSpeechView({ inspected: first });
    playTake(first, { at: 0 });
    const path = sessionPath({ screen: 'speech', id: sessionId });
    if (path !== location) navigate(path, { replace: true });
  };
}
