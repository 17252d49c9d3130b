/** A figure that its place names, with its unit smaller. */
export function PlainFigure({ value, unit }: { value: string; unit: string }) {
  return (
    <span className="text-f2 font-medium whitespace-nowrap text-t1">
      {value}
      <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>
    </span>
  );
}
