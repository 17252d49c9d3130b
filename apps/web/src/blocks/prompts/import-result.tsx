import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { ImportOutcome } from './import-prompts.ts';

/** Says what came of an import. */
export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  const text = useText();
  if ('fault' in outcome) {
    const { reason, params } = outcome.fault;
    return (
      <Note tone="bad" title={text('prompts.fault')}>
        <p className="break-words">{text(`prompts.fault.${reason}`, params)}</p>
      </Note>
    );
  }
  const { added, known } = outcome;
  return (
    <p className="text-f3 text-t2">
      {text('prompts.imported', { count: added })}
      {known > 0 && ` ${text('prompts.imported.known', { count: known })}`}
    </p>
  );
}
