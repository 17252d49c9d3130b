import { clsx } from 'clsx';

type FigureProps = {
  label: string;
  /** null is unknown and reads “–”. */
  value: string | null;
  unit?: string;
  /** The best of its column. */
  strong?: boolean;
};

export function Figure({ label, value, unit, strong = false }: FigureProps) {
  return (
    <span className="inline-flex items-baseline gap-1 text-f2 whitespace-nowrap text-t3">
      {label}
      <span className={clsx('text-t1', strong ? 'font-semibold' : 'font-medium')}>
        {value ?? '–'}
        {value !== null && unit !== undefined && unit !== '' && (
          <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>
        )}
      </span>
    </span>
  );
}
