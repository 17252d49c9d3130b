import { Fragment, type ReactNode } from 'react';
import { useReadRun, type ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { useText } from '#i18n/use-text.ts';
import { RunHead } from './run-head.tsx';

type RunTabProps = { turnId: string; children: (read: ReadRun) => ReactNode };

/** A tab that tells of one run, under its lane's name. */
export function RunTab({ turnId, children }: RunTabProps) {
  const text = useText();
  const read = useReadRun(turnId);
  if (read === null) return <p className="p-4 text-f3 text-t3">{text('transcription.run.none')}</p>;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <RunHead read={read} />
      <div className="min-h-0 flex-1">
        <Fragment key={read.run.id}>{children(read)}</Fragment>
      </div>
    </div>
  );
}
