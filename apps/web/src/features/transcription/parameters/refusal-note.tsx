import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { buildRequest } from '#features/transcription/bench/build-request.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { usePlannedAsks } from '#features/transcription/lanes/use-planned-asks.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import { transcribe } from '#features/transcription/runs/transcribe.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';
import { leaveOutParameter } from './leave-out-parameter.ts';
import { plainerFormat } from './plainer-format.ts';
import { refusedParameter } from './refused-parameter.ts';

type RefusalNoteProps = { run: TranscriptionRun; outcome: RunOutcome };

/** Offers to leave out the parameter that a run's gateway refused, in its lane, and to transcribe again. Nothing where it refused none. */
export function RefusalNote({ run, outcome }: RefusalNoteProps) {
  const parameter = refusedParameter(run.request, outcome.problem);
  const turn = useTranscriptionStore(({ turns }) => turns.find(({ id }) => id === run.turnId));
  if (parameter === null || turn === undefined) return null;
  return <Offer run={run} turn={turn} parameter={parameter} />;
}

type OfferProps = { run: TranscriptionRun; turn: RecordingTurn; parameter: string };

function Offer({ run, turn, parameter }: OfferProps) {
  const text = useText();
  const lane = useTranscriptionLanes().find(({ id }) => id === run.laneId);
  const planned = usePlannedAsks(turn).find(({ ask }) => ask.laneId === run.laneId);
  if (lane === undefined || planned === undefined) return null;

  function leaveOut() {
    const before = useTranscriptionStore.getState().bench;
    const { recipe, lanes } = leaveOutParameter(before, run.laneId, { name: parameter, sent: run.request[parameter] });
    editBench({ lanes });
    const changed = lanes.find(({ id }) => id === run.laneId);
    if (lane === undefined || planned === undefined || changed === undefined) return;
    const { parameters } = resolveLane(changed, recipe);
    const ask = { ...planned.ask, request: buildRequest({ model: lane.model, parameters }) };
    void transcribe(turn.id, [{ ...planned, ask }]);
  }

  const { letter } = lane;
  const format = plainerFormat(run.request['response_format']);
  return (
    <div className="flex flex-wrap items-center gap-2 text-f2 text-t2">
      <span>{text('chat.refused', { parameter })}</span>
      <Button size="sm" variant="outline" onClick={firstClick(leaveOut)}>
        {parameter === 'response_format'
          ? text('transcription.parameters.ask_for', { format, letter })
          : text('transcription.parameters.leave_out', { parameter, letter })}
      </Button>
    </div>
  );
}
