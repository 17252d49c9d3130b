/** More than this is not set into the page; the saved record has all of it. */
const LONGEST = 200_000;

/** Shows a value as JSON, indented; text that is JSON is indented too, other text stays as it came. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const shown = typeof value === 'string' ? indent(value) : JSON.stringify(value, null, 2);
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      aria-label={label}
      className="scroll-slim h-full max-h-full min-h-0 overflow-auto px-3 py-2.5 font-mono text-f2 break-words whitespace-pre-wrap text-t2 -outline-offset-2"
    >
      {shown.length > LONGEST ? `${shown.slice(0, LONGEST)} …` : shown}
    </pre>
  );
}

function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: shown as it came.
    return text;
  }
}
