type FigureColumnProps = {
  label: string;
  /** Null is unknown and shown as a dash. */
  value: string | null;
  unit?: string;
  /** Stands in the place of the label, which then is for screen readers only. */
  detail?: string | undefined;
  tip?: string;
};

/** A figure over its label, one of a row of figures in a `dl` that clips the rule of the first in each line. */
export function FigureColumn({ label, value, unit = '', detail, tip }: FigureColumnProps) {
  return (
    <div
      data-tip={tip}
      className="relative flex flex-col-reverse justify-end before:absolute before:inset-y-0 before:-left-4 before:border-l before:border-line"
    >
      <dt className="whitespace-nowrap">
        <span className={detail === undefined ? undefined : 'sr-only'}>{label} </span>
        {detail}
      </dt>
      <dd className="text-f4 font-medium whitespace-nowrap text-t1">
        {value ?? '–'}
        {value !== null && unit !== '' && (
          <span className="ml-[0.14em] text-[0.86em] leading-none font-normal text-t3">{unit}</span>
        )}
      </dd>
    </div>
  );
}
