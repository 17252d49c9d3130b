import { GripVertical } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';

type LineupGripProps = {
  name: string;
  order: number;
  /** Is told over which place of the list the pointer is, and null at the end of a drag. */
  onDrag: (place: number | null) => void;
  onMove: (place: number) => void;
};

/** Moves a row by dragging, with touch too, or by the arrow keys. */
export function LineupGrip({ name, order, onDrag, onMove }: LineupGripProps) {
  const text = useText();
  return (
    <button
      type="button"
      aria-label={text('lineup.move', { name })}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(placeAt(event.currentTarget, event.clientY));
      }}
      onPointerUp={(event) => {
        const place = placeAt(event.currentTarget, event.clientY);
        if (place !== null && place !== order) onMove(place);
      }}
      onLostPointerCapture={() => onDrag(null)}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onMove(order + step);
      }}
      className="grid size-control-sm shrink-0 cursor-grab touch-none place-items-center rounded-control text-t5 hover:text-t3 focus-visible:text-t1"
    >
      <GripVertical size={14} aria-hidden />
    </button>
  );
}

function placeAt(grip: HTMLElement, y: number): number | null {
  const { left } = grip.getBoundingClientRect();
  const row = document.elementFromPoint(left + 1, y)?.closest<HTMLElement>('[data-place]');
  return row?.dataset['place'] === undefined ? null : Number(row.dataset['place']);
}
