import { clsx } from 'clsx';

/** One fact; a null value is unknown and reads “–”. `note` is a quieter addition. */
export type Fact = { label: string; value: string | null; unit?: string; note?: string };

type FactListProps = {
  facts: readonly Fact[];
  /** The labels are names on the wire. */
  areNamesCode?: boolean;
};

/** Facts by their names, one a line. */
export function FactList({ facts, areNamesCode = false }: FactListProps) {
  return (
    <dl className="grid grid-cols-[minmax(92px,auto)_minmax(0,1fr)] gap-x-3 text-f3/[25px]">
      {facts.map(({ label, value, unit, note }) => (
        <div key={label} className="contents">
          <dt className={clsx('text-t3', areNamesCode && 'font-mono text-f2/[25px]')}>{label}</dt>
          <dd className="break-words text-t1">
            {value ?? '–'}
            {value !== null && unit !== undefined && <span className="ml-[0.14em] text-[0.86em] text-t3">{unit}</span>}
            {note !== undefined && <span className="ml-1.5 text-t3">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
