import { useRef, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { DropOverlay } from '#blocks/files/drop-overlay.tsx';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useText } from '#i18n/use-text.ts';
import { cellsToSpeak } from '#features/speech/grid/cells-to-speak.ts';
import { useSpeechGrid } from '#features/speech/grid/use-speech-grid.ts';
import { stopTakes } from '#features/speech/takes/stop-takes.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import { findModelWait } from './find-model-wait.ts';
import { GenerateButton } from './generate-button.tsx';
import { PiecesProgress } from './pieces-progress.tsx';
import { PlayFromCaret } from './play-from-caret.tsx';
import { ScriptCommands } from './script-commands.tsx';
import { SendPlan } from './send-plan.tsx';
import { SplitPicker } from './split-picker.tsx';
import { TextCount } from './text-count.tsx';
import { TextSheet } from './text-sheet.tsx';
import { useScriptDrop } from './use-script-drop.ts';

type ScriptProps = {
  /** The text is still being read: what is written would take its place. */
  isLocked: boolean;
};

/** The text across the sheet, and under it how it is sent and the button that speaks it. */
export function Script({ isLocked }: ScriptProps) {
  const text = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const { isOver, fault } = useScriptDrop();
  return (
    <div className="@container/script border-b border-line px-4 pt-3.5 pb-2.5 md:px-6.5">
      <TextSheet area={area} isLocked={isLocked} />
      {fault !== null && (
        <p role="alert" className="mt-1 text-f2 text-bad">
          {text(`speech.drop.${fault}`)}
        </p>
      )}
      {isOver &&
        createPortal(
          <DropOverlay title={text('speech.drop')} detail={text('speech.drop.text')} />,
          // Files can be let go anywhere: the whole workspace says so.
          document.querySelector('main') ?? document.body,
        )}
      <SpeakLine area={area} />
    </div>
  );
}

/** Apart from the text, so that takes that arrive do not draw it anew. */
function SpeakLine({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const { lanes, rows, takes, fault } = useSpeechGrid();
  const gateways = useGatewayStates();
  const speak = useSpeak();
  const cells = cellsToSpeak(rows);
  const live = takes.filter(({ ending }) => ending === null);
  const isAgain = cells.every(({ take, isStale }) => take?.ending?.state === 'complete' && !isStale);
  const handleSpeak = () => speak(cells);
  const handleStop = () => stopTakes(live.map(({ id }) => id));
  const actions = { isLive: live.length > 0, onSpeak: handleSpeak, onStop: handleStop };
  return (
    <>
      <ScriptCommands {...actions} canSpeak={fault === null} onWrite={() => area.current?.focus()} />
      <div className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1.5 text-f2 text-t3">
        <TextCount />
        <SendPlan cells={cells.length === 0 ? rows.flatMap((row) => row.cells) : cells} />
        <SplitPicker />
        <div className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
          <PlayFromCaret area={area} />
          <GenerateButton
            {...actions}
            fault={fault}
            wait={findModelWait(lanes, gateways)}
            cells={cells.length}
            isAgain={isAgain}
          />
        </div>
      </div>
      <PiecesProgress takes={live} />
    </>
  );
}
