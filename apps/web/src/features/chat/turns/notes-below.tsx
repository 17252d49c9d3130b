import { RunNote } from '#blocks/runs/run-note.tsx';
import { changeView } from '#features/chat/chat-view.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { RefusalNote } from './refusal-note.tsx';

type NotesBelowProps = {
  laneRun: LaneRun;
  /** Undefined while the lane cannot be asked. */
  onRetry: (() => void) | undefined;
  onContinue: (() => void) | undefined;
};

/** How an answer that did not end well ended, and what to do. */
export function NotesBelow({ laneRun, onRetry, onContinue }: NotesBelowProps) {
  return (
    <div className="mt-3 space-y-2 empty:hidden">
      <RunNote
        run={laneRun.run}
        wasReloaded={laneRun.wasReloaded}
        onRetry={onRetry}
        onContinue={onContinue}
        onShowWire={() => changeView({ inspected: { panel: 'wire', runId: laneRun.id } })}
      />
      <RefusalNote laneRun={laneRun} onDropped={onRetry} />
    </div>
  );
}
