import { useEffect, useState } from 'react';
import { turnsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import { chooseAgainst } from './choose-against.ts';
import { useComparingView, type Against } from './comparing-view.ts';
import type { LaneScore } from './comparison.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { listTranscripts } from './list-transcripts.ts';
import { readComparisonInput } from './read-comparison-input.ts';
import { startComparison } from './start-comparison.ts';

/** A recording of a session, what its transcripts are compared with, and the scores of its lanes; null until they are there. */
export type RecordingScores = { turn: RecordingTurn; against: Against | null; scores: readonly LaneScore[] | null };

type Compared = { turn: RecordingTurn; against: Against | null; input: ComparisonInput | null };

/** Compares the transcripts of all recordings of the session, as they were when it was asked first, one after the other. */
export function useSessionScores(): RecordingScores[] {
  const lanes = useTranscriptionLanes();
  const [compared] = useState(() => readCompared(lanes));
  const [found, setFound] = useState<ReadonlyMap<string, readonly LaneScore[]>>(new Map());

  useEffect(() => {
    let stop = () => undefined as void;
    let isOver = false;
    async function compareAll() {
      for (const { turn, input } of compared) {
        if (isOver) return;
        const started = input === null ? null : startComparison(input);
        if (started !== null) stop = started.stop;
        const scores = (await started?.result)?.scores ?? [];
        if (!isOver) setFound((before) => new Map(before).set(turn.id, scores));
      }
    }
    void compareAll();
    return () => {
      isOver = true;
      stop();
    };
  }, [compared]);

  return compared.map(({ turn, against }) => ({ turn, against, scores: found.get(turn.id) ?? null }));
}

function readCompared(lanes: ReturnType<typeof useTranscriptionLanes>): Compared[] {
  const { sessionId, turns, runs, bench } = useTranscriptionStore.getState();
  const view = useComparingView.getState();
  return turnsOf(sessionId, turns).map((turn) => {
    const laneRuns = lanes.map((lane) => {
      const own = runs
        .filter((run) => run.turnId === turn.id && run.laneId === lane.id)
        .toSorted((a, b) => a.seq - b.seq);
      const run = own.at(-1);
      return { lane, runs: own, current: run === undefined ? null : { run, outcome: judgeRun(run) } };
    });
    const transcripts = listTranscripts(laneRuns, view.isEdited);
    const { reference } = turn;
    const against = chooseAgainst({ wanted: view.against[turn.id], reference, lanes: transcripts });
    const shared = { reference, lanes: transcripts, normaliser: bench.normaliser };
    return { turn, against, input: against === null ? null : readComparisonInput({ against, ...shared }) };
  });
}
