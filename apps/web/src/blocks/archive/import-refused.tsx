import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { ImportRefusal } from './use-import.ts';

/** As much of a place in a file as is shown: it may be a key of any length. */
const LONGEST = 80;

/** Says why a file is not imported, and that nothing of it was written. */
export function ImportRefused({ refusal: { code, where } }: { refusal: ImportRefusal }) {
  const text = useText();
  const place = where.length > LONGEST ? `${where.slice(0, LONGEST)}…` : where;
  return (
    <Note tone="bad" title={text('archive.refused')} quote={code === 'other' ? where : ''}>
      <p>{text(`archive.refused.${code}`, { where: place })}</p>
      <p>{text('archive.refused.nothing')}</p>
    </Note>
  );
}
