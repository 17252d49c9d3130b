import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { clsx } from 'clsx';
import { readJsonTokens, type JsonToken } from './read-json-tokens.ts';
import { writeReadable } from './write-readable.ts';

/** More than this is not set into the page; the saved record has all of it. */
const LONGEST = 200_000;
/** Longer text stays uncoloured: every token is an element. */
const LONGEST_COLOURED = 20_000;

const COLOURS: Record<JsonToken['kind'], string | undefined> = {
  key: 'text-code-name',
  string: 'text-code-string',
  number: 'text-code-number',
  plain: undefined,
};

type JsonViewProps = {
  value: unknown;
  label: string;
  /** The string that is marked as what is being looked at. */
  mark?: string | undefined;
};

/** Shows a value as JSON, indented; text that is JSON is indented too, other text stays as it came. */
export function JsonView({ value, label, mark }: JsonViewProps) {
  const shown = writeReadable(value);
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      aria-label={label}
      className="scroll-slim h-full max-h-full min-h-0 overflow-auto px-3 py-2.5 font-mono text-f2 break-words whitespace-pre-wrap text-t2 [text-autospace:no-autospace] -outline-offset-2"
    >
      {shown.length > LONGEST_COLOURED
        ? shorten(shown)
        : readJsonTokens(shown).map(({ kind, text }, index) => (
            <span
              key={index}
              className={clsx(
                COLOURS[kind],
                kind === 'string' &&
                  mark !== undefined &&
                  parseJson(text) === mark &&
                  'rounded-chip bg-now-wash text-t1',
              )}
            >
              {text}
            </span>
          ))}
    </pre>
  );
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
