import { Fragment, type ReactNode } from 'react';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { TakeHead } from './take-head.tsx';
import { useInspectedTake } from './use-inspected-take.ts';

/** A tab that tells of one take, under the take's name. */
export function TakeTab({ children }: { children: (take: Take) => ReactNode }) {
  const text = useText();
  const inspected = useInspectedTake();
  if (inspected === null) return <p className="p-4 text-f3 text-t3">{text('speech.inspector.none')}</p>;
  const { take, siblings } = inspected;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <TakeHead take={take} siblings={siblings} />
      <div className="min-h-0 flex-1">
        <Fragment key={take.id}>{children(take)}</Fragment>
      </div>
    </div>
  );
}
