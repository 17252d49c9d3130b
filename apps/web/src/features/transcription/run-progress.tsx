import { isWarming } from '#blocks/models/is-warming.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Progress } from '#ui/progress.tsx';
import type { TranscriptionOutcome } from './judge-transcription.ts';
import { runStart } from './run-start.ts';
import type { TranscriptionRun } from './transcription-run.ts';

type RunProgressProps = {
  outcome: Extract<TranscriptionOutcome, { state: 'sending' | 'working' }>;
  run: TranscriptionRun;
};

/** The two stages of a run: what has left the browser, in percent, then the gateway's work, of which only the time is known. */
export function RunProgress({ outcome, run }: RunProgressProps) {
  const text = useText();
  const format = useFormat();
  const elapsed = useElapsed(runStart(run)) ?? 0;
  const share = outcome.state === 'sending' ? outcome.share : 1;
  const stage = text(useIsWarming(run) ? 'models.warming' : 'transcription.working');
  const working = outcome.state === 'working' ? format.seconds(Math.max(0, elapsed - outcome.since)) : null;

  return (
    <div className="grid max-w-90 grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 py-2 text-f3">
      <span className="text-t3">{text('transcription.sending')}</span>
      <Progress value={share} label={text('transcription.sending')} />
      <span className="min-w-14 text-right">{Math.floor(share * 100)} %</span>
      {working !== null && (
        <>
          <span className="text-t3">{stage}</span>
          <Progress value={null} label={stage} />
          <span className="min-w-14 text-right">
            {working.value} <span className="text-f2 text-t3">{working.unit}</span>
          </span>
        </>
      )}
    </div>
  );
}

/** The server's own models take some seconds to load; what is sent to them meanwhile waits. */
function useIsWarming({ gateway, request }: TranscriptionRun): boolean {
  const models = useGatewayStates().find(({ id }) => id === gateway)?.models ?? [];
  return models.some((model) => model.id === request.model && isWarming(model));
}
