type ProgressProps = {
  /** 0 to 1; null while the amount is not known, which shows dots and no bar. */
  value: number | null;
  label: string;
};

export function Progress({ value, label }: ProgressProps) {
  return (
    <span className="relative block h-1 w-full overflow-hidden forced-border">
      {/* The platform's element says it; its looks differ too much between browsers to be styled. */}
      <progress aria-label={label} value={value ?? undefined} max={1} className="absolute inset-0 opacity-0" />
      {value === null ? (
        <>
          <span className="hatch-dotted absolute inset-0" />
          <span className="pulse-now absolute top-0 left-0 h-1 w-1.5 bg-now" />
        </>
      ) : (
        <>
          <span className="absolute inset-0 bg-press" />
          <span
            className="absolute inset-y-0 left-0 bg-accent forced-colors:bg-[Highlight]"
            style={{ width: `${value * 100}%` }}
          />
        </>
      )}
    </span>
  );
}
