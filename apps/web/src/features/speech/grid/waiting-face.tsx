import type { ReactNode } from 'react';
import { isWarming } from '#blocks/models/is-warming.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { liveTakes } from '#features/speech/takes/live-takes.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { CellFrame } from './cell-frame.tsx';
import type { CellLayout } from './cell-layout.ts';
import type { CellState } from './describe-cell.ts';
import { PlainFigure } from './plain-figure.tsx';
import { PieceProgress } from './piece-progress.tsx';

type WaitingFaceProps = {
  shown: Extract<CellState, { state: 'waiting' }>;
  layout: CellLayout;
  action: ReactNode;
};

/** A take of which no byte has come: for what it waits, and how long by now. */
export function WaitingFace({ shown: { take, isSent, pieces }, layout, action }: WaitingFaceProps) {
  const text = useText();
  const format = useFormat();
  const isModelWarming = useIsModelWarming(take);
  const elapsed = useElapsed(liveTakes.get(take.id)?.startedAt ?? null);
  return (
    <CellFrame
      layout={layout}
      drawing={
        <div aria-hidden className="flex h-full items-center gap-1">
          {isSent && (
            <span className="pulse-now size-2 shrink-0 rounded-[1px] bg-now forced-color-adjust-none outline-[0.5px] outline-now-line" />
          )}
          <span className="hatch-dotted h-1 flex-1" />
        </div>
      }
    >
      <span className="font-medium text-t2">
        {text(isSent ? (isModelWarming ? 'run.warming' : 'run.waiting') : 'speech.grid.queued')}
      </span>
      {pieces !== null && <PieceProgress pieces={pieces} />}
      <span className="ml-auto">
        <PlainFigure {...format.seconds(elapsed)} />
      </span>
      {action}
    </CellFrame>
  );
}

function useIsModelWarming({ request: { gateway, request } }: Take): boolean {
  const models = useGatewayStates().find(({ id }) => id === gateway)?.models ?? [];
  return models.some((model) => model.id === request.model && isWarming(model));
}
