import type { ReactNode } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { useIsDemo } from '#features/chat/use-is-demo.ts';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';

type RunIdentityProps = { laneRun: LaneRun; layout: 'margin' | 'line' };

/** Who answered and what it saw: the model asked for and returned, how much it was sent and its fingerprint, the request's id. */
export function RunIdentity({ laneRun, layout }: RunIdentityProps) {
  const text = useText();
  const { run, model, sent } = laneRun;
  const facts = (
    <>
      {layout === 'line' && (
        <Fact label={text('chat.asked')} isLine>
          {model}
        </Fact>
      )}
      {run.model !== null && (
        <Fact label={text('chat.returned')} isLine={layout === 'line'}>
          <span className={run.model === model ? undefined : 'text-warn'}>
            {run.model === model ? text('chat.returned.same') : run.model}
          </span>
        </Fact>
      )}
      {sent !== null && (
        <Fact label={text('chat.sent')} isLine={layout === 'line'}>
          {text('chat.sent.messages', { count: sent.messages })}{' '}
          <code data-tip={text('chat.fingerprint')} data-fingerprint className="text-t2">
            {sent.history}
          </code>
        </Fact>
      )}
      {run.head?.requestId != null && (
        <Fact label={text('chat.request')} isLine={layout === 'line'}>
          <code className="break-all">{run.head.requestId}</code>
        </Fact>
      )}
    </>
  );
  if (layout === 'line') {
    return <dl className="mt-1.5 flex flex-wrap gap-x-3 text-f1/[17px] text-t3">{facts}</dl>;
  }
  return (
    <div className="space-y-2 text-f2">
      <RunName laneRun={laneRun} />
      <dl className="space-y-2">{facts}</dl>
    </div>
  );
}

function Fact({ label, isLine, children }: { label: string; isLine: boolean; children: ReactNode }) {
  return (
    <div className={isLine ? 'flex min-w-0 flex-wrap gap-x-1' : undefined}>
      <dt className="shrink-0 text-t3">{label}</dt>
      <dd className={isLine ? 'min-w-0 break-words text-t2' : 'text-t1'}>{children}</dd>
    </div>
  );
}

/** A run's lane and the model asked for; a demo model says that it is one. */
export function RunName({ laneRun }: { laneRun: LaneRun }) {
  const text = useText();
  const isDemo = useIsDemo();
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <LaneMark letter={laneRun.letter} />
      <span className="text-f4 font-medium break-all text-t1">{laneRun.model}</span>
      {isDemo(laneRun) && <Chip>{text('models.demo')}</Chip>}
    </p>
  );
}
