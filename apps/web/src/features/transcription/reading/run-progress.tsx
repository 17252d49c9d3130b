import { isWarming } from '#blocks/models/is-warming.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { findStage, type RunStage } from '#features/transcription/lanes/find-stage.ts';
import { usePreparations } from '#features/transcription/recordings/preparations.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import { runStart } from '#features/transcription/runs/run-start.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { Progress } from '#ui/progress.tsx';

type RunProgressProps = { run: TranscriptionRun; outcome: RunOutcome };

/** The stages of a run under way: what has left the browser, in per cent, then the gateway's work, of which only the time is known. */
export function RunProgress({ run, outcome }: RunProgressProps) {
  const text = useText();
  const preparations = usePreparations(run.turnId);
  const stage = findStage({ run, outcome, preparations });
  if (stage === null) return null;
  return (
    <div className="flex max-w-90 flex-col gap-1 text-f3">
      {stage.piece !== null && <p className="font-medium text-t2">{text('transcription.lanes.piece', stage.piece)}</p>}
      {stage.stage === 'queued' ? (
        <p className="text-t3">{text('transcription.lanes.queued')}</p>
      ) : (
        <Stages run={run} stage={stage} />
      )}
    </div>
  );
}

function Stages({ run, stage }: { run: TranscriptionRun; stage: Exclude<RunStage, { stage: 'queued' }> }) {
  const text = useText();
  if (stage.stage === 'preparing') {
    return <ShareLine words={text(`transcription.lanes.preparing.${stage.way}`)} share={stage.share} />;
  }
  return (
    <>
      <ShareLine words={text('transcription.sending')} share={stage.stage === 'sending' ? stage.share : 1} />
      {stage.stage === 'working' && <WorkLine run={run} since={stage.since} />}
    </>
  );
}

const LINE = 'grid grid-cols-[7em_1fr_auto] items-center gap-x-3';

function ShareLine({ words, share }: { words: string; share: number }) {
  return (
    <div className={LINE}>
      <span className="text-t3">{words}</span>
      <Progress value={share} label={words} />
      <span className="min-w-14 text-right">{Math.floor(share * 100)} %</span>
    </div>
  );
}

function WorkLine({ run, since }: { run: TranscriptionRun; since: number }) {
  const text = useText();
  const format = useFormat();
  const elapsed = useElapsed(runStart(run)) ?? 0;
  const words = text(useIsWarming(run) ? 'models.warming' : 'transcription.working');
  const { value, unit } = format.seconds(Math.max(0, elapsed - since));
  return (
    <div className={LINE}>
      <span className="text-t3">{words}</span>
      <Progress value={null} label={words} />
      <span className="min-w-14 text-right">
        {value} <span className="text-f2 text-t3">{unit}</span>
      </span>
    </div>
  );
}

/** The server's own models take some seconds to load; what is sent to them meanwhile waits. */
function useIsWarming({ gateway, request }: TranscriptionRun): boolean {
  const models = useGatewayStates().find(({ id }) => id === gateway)?.models ?? [];
  return models.some((model) => model.id === request.model && isWarming(model));
}
