import { useRef, type KeyboardEvent } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import { explainNoScore } from '#features/transcription/comparing/explain-no-score.ts';
import { useComparison } from '#features/transcription/comparing/use-comparison.ts';
import { usePreparations } from '#features/transcription/recordings/preparations.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import { useStripAxis } from '#features/transcription/runs/use-strip-axis.ts';
import { changeTranscriptionView, useTranscriptionView } from '#features/transcription/transcription-view.ts';
import { findBests } from './find-bests.ts';
import { LaneRow } from './lane-row.tsx';
import { LanesFoot } from './lanes-foot.tsx';
import { LanesHead } from './lanes-head.tsx';
import { useAnnounceEnds } from './use-announce-ends.ts';
import { useLaneRuns } from './use-lane-runs.ts';
import { usePlannedAsks } from './use-planned-asks.ts';
import { useReadRun } from './use-read-run.ts';

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

type LanesTableProps = { turn: RecordingTurn; player: SoundPlayer };

/** Those who transcribe a recording, a row each with what they made of it, and the way to ask them. */
export function LanesTable({ turn }: LanesTableProps) {
  const text = useText();
  const rows = useRef<HTMLDivElement>(null);
  const laneRuns = useLaneRuns(turn.id);
  const planned = usePlannedAsks(turn);
  const preparations = usePreparations(turn.id);
  const axis = useStripAxis(laneRuns.flatMap(({ current }) => (current === null ? [] : [current.run])));
  const { scores, against } = useComparison(turn);
  const wanted = useTranscriptionView(({ laneId }) => laneId);
  const read = useReadRun(turn.id);
  useAnnounceEnds(laneRuns);

  const ids = laneRuns.map(({ lane }) => lane.id);
  const readId = ids.find((id) => id === wanted) ?? read?.lane.id ?? ids[0];
  const numbers = laneRuns.flatMap(({ current }) => (current === null ? [] : [measureTranscription(current.run)]));
  const bests = findBests([...scores.values()], numbers);
  const readLane = (laneId: string) => changeTranscriptionView({ laneId, runId: null });

  function handleMove(event: KeyboardEvent, from: number) {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : ids[from + step];
    if (next === undefined) return;
    event.preventDefault();
    readLane(next);
    rows.current?.querySelector<HTMLElement>(`[data-read="${CSS.escape(next)}"]`)?.focus();
  }

  return (
    <section aria-label={text('transcription.lanes')} className="@container/lanes shrink-0 border-b border-line">
      <div ref={rows} role="table" aria-label={text('transcription.lanes')}>
        <LanesHead />
        {laneRuns.map((each, index) => (
          <LaneRow
            key={each.lane.id}
            turnId={turn.id}
            laneRuns={each}
            planned={planned.find(({ ask }) => ask.laneId === each.lane.id) ?? null}
            preparations={preparations}
            axis={axis}
            score={scores.get(each.lane.id) ?? null}
            noScore={text(`transcription.compare.none.${explainNoScore(each, against)}`)}
            bests={bests}
            isRead={each.lane.id === readId}
            onRead={() => readLane(each.lane.id)}
            onMove={(event) => handleMove(event, index)}
          />
        ))}
      </div>
      <LanesFoot turn={turn} laneRuns={laneRuns} planned={planned} />
    </section>
  );
}
