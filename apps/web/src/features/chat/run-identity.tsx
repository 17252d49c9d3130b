import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import type { LaneRun } from './conversation.ts';
import { useIsDemo } from './use-is-demo.ts';

/** Who answered, in the margin: the model asked for and returned, how much it was sent, the request's id. */
export function RunIdentity({ laneRun }: { laneRun: LaneRun }) {
  const text = useText();
  const { run, model } = laneRun;
  const sent = countMessages(laneRun.wire?.request);
  return (
    <div className="space-y-2 text-f2">
      <RunName laneRun={laneRun} />
      <dl className="space-y-2 [&_dd]:text-t1 [&_dt]:text-t3">
        {run.model !== null && (
          <div>
            <dt>{text('chat.returned')}</dt>
            <dd className={run.model === model ? undefined : 'text-warn!'}>
              {run.model === model ? text('chat.returned.same') : run.model}
            </dd>
          </div>
        )}
        {sent !== null && (
          <div>
            <dt>{text('chat.sent')}</dt>
            <dd>{text('chat.sent.messages', { count: sent })}</dd>
          </div>
        )}
        {run.head?.requestId != null && (
          <div>
            <dt>{text('chat.request')}</dt>
            <dd>
              <code className="break-all">{run.head.requestId}</code>
            </dd>
          </div>
        )}
      </dl>
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

function countMessages(request: unknown): number | null {
  if (typeof request !== 'object' || request === null || !('messages' in request)) return null;
  return Array.isArray(request.messages) ? request.messages.length : null;
}
