import { isWarming } from '#blocks/models/is-warming.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { runStart } from '#features/transcription/runs/run-start.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { Progress } from '#ui/progress.tsx';
import type { RunStage } from './find-stage.ts';
import { LANE_LAYOUT } from './lane-layout.ts';

type LaneStageProps = { run: TranscriptionRun; stage: RunStage };

/** What a run is doing: in per cent as long as that is known, afterwards the time it has taken. */
export function LaneStage({ run, stage }: LaneStageProps) {
  const text = useText();
  const words = useStageWords(run, stage);
  const { piece } = stage;
  return (
    <div role="cell" aria-colspan={5} className={LANE_LAYOUT.instead}>
      <div className="flex h-6.5 items-center gap-3 pl-7.5 text-f3 whitespace-nowrap @min-[45rem]/lanes:pl-0">
        {piece !== null && <span className="text-t3">{text('transcription.lanes.piece', piece)}</span>}
        <span className="text-t2">{words}</span>
        {stage.stage !== 'queued' && (
          <span className="max-w-50 min-w-8 flex-1">
            <Progress value={'share' in stage ? stage.share : null} label={words} />
          </span>
        )}
        <StageFigure run={run} stage={stage} />
      </div>
    </div>
  );
}

function useStageWords({ gateway, request }: TranscriptionRun, stage: RunStage): string {
  const text = useText();
  const models = useGatewayStates().find(({ id }) => id === gateway)?.models ?? [];
  switch (stage.stage) {
    case 'queued':
      return text('transcription.lanes.queued');
    case 'preparing':
      return text(`transcription.lanes.preparing.${stage.way}`);
    case 'sending':
      return text('transcription.sending');
    case 'working': {
      // The server's own models take some seconds to load; what is sent to them meanwhile waits.
      const isModelWarming = models.some((model) => model.id === request.model && isWarming(model));
      return text(isModelWarming ? 'models.warming' : 'transcription.working');
    }
  }
}

function StageFigure({ run, stage }: LaneStageProps) {
  const format = useFormat();
  const elapsed = useElapsed(stage.stage === 'working' ? runStart(run) : null);
  if (stage.stage === 'queued') return null;
  const since = stage.stage === 'working' ? stage.since : 0;
  const { value, unit } =
    'share' in stage
      ? { value: String(Math.floor(stage.share * 100)), unit: '%' }
      : format.seconds(Math.max(0, (elapsed ?? 0) - since));
  return (
    <span className="min-w-12 text-right font-medium text-t1">
      {value}
      <span className="ml-[0.14em] text-f1 font-normal text-t3">{unit}</span>
    </span>
  );
}
