/** A formula in a line of text as it was written. */
export function FormulaSource({ source }: { source: string }) {
  return (
    <code data-math className="rounded-chip bg-well px-1 py-px text-[0.88em] break-words forced-border">
      {source}
    </code>
  );
}
