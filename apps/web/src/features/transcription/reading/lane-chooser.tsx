import { clsx } from 'clsx';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { changeTranscriptionView } from '#features/transcription/transcription-view.ts';
import { QuietSelect } from './quiet-select.tsx';

type LaneChooserProps = { turnId: string; read: ReadRun };

/** Whose transcript is read: the lane's mark and its model, to choose among where several have been asked. */
export function LaneChooser({ turnId, read: { lane, run } }: LaneChooserProps) {
  const text = useText();
  const asked = useLaneRuns(turnId).filter(({ current }) => current !== null);
  const { model } = run.request;
  return (
    <>
      <LaneMark letter={run.letter} />
      <h2 className={clsx('min-w-0 text-f4 font-semibold', asked.length > 1 ? 'flex' : 'truncate')}>
        {asked.length > 1 ? (
          <QuietSelect
            label={text('transcription.read.lane')}
            value={lane.id}
            options={asked.map((each) => ({
              value: each.lane.id,
              label: `${each.lane.letter} ${each.current?.run.request.model ?? ''}`,
            }))}
            shown={model}
            onChange={(laneId) => changeTranscriptionView({ laneId, runId: null })}
          />
        ) : (
          model
        )}
      </h2>
    </>
  );
}
