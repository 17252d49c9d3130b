import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { OpenPlan } from '#features/transcription/runs/plan-sends.ts';
import type { SendPlan } from './describe-sends.ts';

/** How the recording would travel, before it does: each upload once, with the lanes that take it where there are several. */
export function SendWords({ uploads, refusals }: SendPlan) {
  const text = useText();
  const isForAll = uploads.length + refusals.length === 1;
  return (
    <>
      {uploads.map(({ plan, letters }) => (
        <span key={`${plan.way} ${letters.join('')}`} className="inline-flex max-w-full flex-wrap items-center gap-x-1">
          <UploadWords plan={plan} />
          {!isForAll && (
            <span className="inline-flex items-center gap-0.5">
              {text('transcription.lanes.plan.to')}
              {letters.map((letter) => (
                <LaneMark key={letter} letter={letter} size={13} />
              ))}
            </span>
          )}
        </span>
      ))}
    </>
  );
}

function UploadWords({ plan }: { plan: OpenPlan }) {
  const text = useText();
  const format = useFormat();
  if (plan.way === 'cut') return <span>{text('transcription.lanes.plan.cut', { count: plan.pieces })}</span>;
  const { value, unit } = format.bytes(plan.bytes);
  return (
    <span className="min-w-0 truncate">
      {text(`transcription.lanes.plan.${plan.way}`, { name: plan.name, size: `${value} ${unit}` })}
    </span>
  );
}
