const COMMENTS = /^(?:(?:#|\/\/).*\n)+/;
const STRING = /("(?:[^"\\\n]|\\.)*")/;

/** More than this is not set into the page; what is copied has all of it. */
const LONGEST = 100_000;

/** A written program: its first comments recede, its strings stand out. */
export function CodeText({ code, label }: { code: string; label: string }) {
  const shown = code.length > LONGEST ? `${code.slice(0, LONGEST)} …` : code;
  const comments = COMMENTS.exec(shown)?.[0] ?? '';
  const parts = shown.slice(comments.length).split(STRING);
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      aria-label={label}
      className="scroll-slim h-full overflow-auto px-3.5 py-2.5 font-mono text-f2 break-words whitespace-pre-wrap text-t1 [text-autospace:no-autospace] -outline-offset-2"
    >
      <span className="text-t3">{comments}</span>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} className="text-code-string">
            {part}
          </span>
        ),
      )}
    </pre>
  );
}
