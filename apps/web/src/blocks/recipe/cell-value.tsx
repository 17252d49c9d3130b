import { clsx } from 'clsx';
import { Ban } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { CellFace } from './parameter-row.ts';

type CellValueProps = { face: CellFace; isLane: boolean };

/** What a cell says, to the eye and to a screen reader. */
export function CellValue({ face: { state, words, refusal }, isLane }: CellValueProps) {
  const text = useText();
  const value = words === '' ? text('parameters.not_sent') : words;

  if (refusal?.isDropped === true && words !== '') {
    return (
      <>
        <s className="truncate text-t3 decoration-bad">{value}</s>
        <span className="sr-only">{text('parameters.refused.dropped', { reason: refusal.reason })}</span>
      </>
    );
  }
  return (
    <>
      <Plain state={state} value={value} isLane={isLane} />
      {refusal !== undefined && words !== '' && (
        <>
          <Ban size={13} aria-hidden className="ml-1 shrink-0 text-bad" />
          <span className="sr-only">{text('parameters.refused.sent', { reason: refusal.reason })}</span>
        </>
      )}
    </>
  );
}

/** Of an id like `vendor/model` a narrow cell shows the model: the vendor falls into a second line, which is not seen. */
function SetValue({ value, isLane }: { value: string; isLane: boolean }) {
  const look = isLane ? 'truncate font-semibold text-t1' : 'truncate text-t1';
  const [, vendor, model] = /^(\S+\/)([^\s/]+)$/.exec(value) ?? [];
  if (vendor === undefined || model === undefined) return <span className={look}>{value}</span>;
  return (
    <>
      <span className="sr-only">{value}</span>
      <span aria-hidden className={clsx(look, 'flex h-4.5 min-w-0 flex-row-reverse flex-wrap justify-end leading-4.5')}>
        <span className="max-w-full truncate">{model}</span>
        <span>{vendor}</span>
      </span>
    </>
  );
}

function Plain({ state, value, isLane }: { state: CellFace['state']; value: string; isLane: boolean }) {
  const text = useText();
  switch (state) {
    case 'inherited':
      return (
        <>
          <span aria-hidden className="font-bold text-t5">
            ·
          </span>
          <span className="sr-only">{text('parameters.inherited.of', { value })}</span>
        </>
      );
    case 'set':
      return (
        <>
          <SetValue value={value} isLane={isLane} />
          {isLane && <span className="sr-only">{text('parameters.override')}</span>}
        </>
      );
    case 'not_sent':
      return (
        <>
          <span className={isLane ? 'truncate font-semibold text-t2' : 'truncate text-t4'}>{value}</span>
          {isLane && <span className="sr-only">{text('parameters.override')}</span>}
        </>
      );
  }
}
