import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

type UnmatchedProps = { query: string; isFiltered: boolean; onClear: () => void };

/** Something is kept, but nothing like what is looked for. */
export function Unmatched({ query, isFiltered, onClear }: UnmatchedProps) {
  const text = useText();
  const key =
    query === '' ? 'history.unmatched.filters' : isFiltered ? 'history.unmatched.filtered' : 'history.unmatched';
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <p className="min-w-0 break-words text-t2">{text(key, { query })}</p>
      {isFiltered && (
        <Button variant="outline" onClick={onClear}>
          {text('history.filters.clear')}
        </Button>
      )}
    </div>
  );
}
