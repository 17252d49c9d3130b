import type { RunPart } from '#features/transcription/runs/transcription-run.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Select } from '#ui/select.tsx';

type PartChooserProps = { parts: readonly RunPart[]; index: number; onChange: (index: number) => void };

/** Chooses the request of a cut recording that is looked at. Not there for one alone. */
export function PartChooser({ parts, index, onChange }: PartChooserProps) {
  const text = useText();
  const format = useFormat();
  if (parts.length < 2) return null;
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-1.5 text-f2 text-t3">
      <Select
        label={text('transcription.wire.piece.choose')}
        value={String(index)}
        options={parts.map(({ start, end }, at) => ({
          value: String(at),
          label: `${text('transcription.wire.piece', { number: at + 1, count: parts.length })} · ${format.duration(start)}–${format.duration(end)}`,
        }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  );
}
