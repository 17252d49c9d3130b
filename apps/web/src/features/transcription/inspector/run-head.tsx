import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useConfig } from '#blocks/models/use-config.ts';
import { Pager } from '#blocks/runs/pager.tsx';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { changeTranscriptionView } from '#features/transcription/transcription-view.ts';
import { useText } from '#i18n/use-text.ts';

/** Whose run is looked at, and which of its lane's; the marks lead to those of the other lanes. */
export function RunHead({ read: { lane, run, siblings } }: { read: ReadRun }) {
  const text = useText();
  const { data: config } = useConfig();
  const { gateway: id, letter } = run;
  const gateway = config?.gateways.find((each) => each.id === id)?.name ?? id;
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-2.5 border-b border-line py-2 pr-2 pl-4">
      <LaneMark letter={letter} size={24} />
      <div className="min-w-32 flex-1">
        <h3 className="truncate text-f4 font-semibold">{run.request.model}</h3>
        <p className="truncate text-f2 text-t3">{gateway}</p>
      </div>
      <Pager
        label={text('transcription.run.of_lane', { letter })}
        index={siblings.findIndex((each) => each.id === run.id)}
        count={siblings.length}
        onChange={(index) => changeTranscriptionView({ laneId: lane.id, runId: siblings[index]?.id ?? null })}
      />
      <LaneMarks turnId={run.turnId} current={lane.id} />
    </header>
  );
}

/** The lanes that have been asked; not there for one alone. */
function LaneMarks({ turnId, current }: { turnId: string; current: string }) {
  const text = useText();
  const asked = useLaneRuns(turnId).filter((each) => each.current !== null);
  if (asked.length < 2) return null;
  return (
    <div role="group" aria-label={text('chat.lane.choose')} className="flex flex-wrap gap-0.5">
      {asked.map(({ lane: { id, letter, model } }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === current}
          aria-label={text('chat.lane.show', { letter, model })}
          onClick={() => changeTranscriptionView({ laneId: id, runId: null })}
          className="grid size-control-sm place-items-center rounded-control opacity-50 hover:bg-hover aria-pressed:bg-press aria-pressed:opacity-100"
        >
          <LaneMark letter={letter} size={15} />
        </button>
      ))}
    </div>
  );
}
