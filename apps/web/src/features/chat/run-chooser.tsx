import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { changeView } from './chat-view.ts';
import { useChat } from './chat-context.ts';
import type { Conversation, LaneRun } from './conversation/conversation.ts';
import { currentRun } from './conversation/current-run.ts';
import { visibleTurns } from './conversation/visible-turns.ts';

type RunChooserProps = { conversation: Conversation; panel: 'wire' | 'code'; laneRun: LaneRun };

/** Whose request is looked at, of which turn; the marks lead to those of the other lanes. */
export function RunChooser({ conversation, panel, laneRun }: RunChooserProps) {
  const text = useText();
  const { lanes } = useChat();
  const turns = visibleTurns(conversation);
  const index = turns.findIndex(({ runs }) => runs.some(({ id }) => id === laneRun.id));
  const turn = turns[index];
  if (turn === undefined) return null;
  return (
    <div className="flex min-h-9 shrink-0 items-center gap-2 border-b border-line px-3 text-f2 text-t3">
      <span className="whitespace-nowrap">{text('chat.turn', { number: index + 1 })}</span>
      <span className="min-w-0 flex-1 truncate font-medium text-t1">{laneRun.model}</span>
      <div role="group" aria-label={text('chat.lane.choose')} className="flex gap-0.5">
        {lanes.map(({ id, letter, model }) => {
          const run = currentRun(turn, id);
          if (run === undefined) return null;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={run.id === laneRun.id}
              aria-label={text('chat.lane.show', { letter, model })}
              onClick={() => changeView({ inspected: { panel, runId: run.id } })}
              className="grid size-control-sm place-items-center rounded-control opacity-50 hover:bg-hover aria-pressed:bg-press aria-pressed:opacity-100"
            >
              <LaneMark letter={letter} size={15} />
            </button>
          );
        })}
      </div>
    </div>
  );
}
