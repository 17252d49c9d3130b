import type { Take } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { Select } from '#ui/select.tsx';

type PieceChooserProps = { take: Take; index: number; onChange: (index: number) => void };

/** Chooses the request that is looked at. Not there for a take that was one request. */
export function PieceChooser({ take: { pieces }, index, onChange }: PieceChooserProps) {
  const text = useText();
  if (pieces.length < 2) return null;
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-1.5 text-f2 text-t3">
      <Select
        label={text('speech.inspector.piece.choose')}
        value={String(index)}
        options={pieces.map((_, at) => ({
          value: String(at),
          label: text('speech.inspector.piece.of', { number: at + 1, count: pieces.length }),
        }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  );
}
