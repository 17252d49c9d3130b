import { ChevronDown, FileText, Pencil, Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Menu } from '#ui/menu.tsx';
import { setAgainst } from './comparing-view.ts';
import { NameAgainst } from './name-against.tsx';
import type { ComparisonState } from './use-comparison.ts';

const ReferenceDialog = lazy(async () => ({ default: (await import('./reference-dialog.tsx')).ReferenceDialog }));

/** Chooses what the transcripts are compared with: what was really said, what most lanes heard, or one lane. */
export function AgainstMenu({ turn, state }: { turn: RecordingTurn; state: ComparisonState }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { against, transcripts } = state;
  const { id, reference } = turn;
  const voters = transcripts.filter((lane) => lane.isWhole && lane.text !== '').length;

  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span className="text-t3">{text('transcription.compare.against')}</span>
      <Menu
        label={text('transcription.compare.against.choose')}
        showsValue
        trigger={
          <span className="flex min-w-0 items-center gap-1.5 text-t1">
            <NameAgainst turn={turn} state={state} />
            <ChevronDown size={13} aria-hidden className="shrink-0 text-t3" />
          </span>
        }
        items={[
          ...(reference === null
            ? []
            : [
                {
                  label: reference.file ?? text('transcription.compare.against.typed'),
                  icon: <FileText size={14} />,
                  checked: against?.kind === 'reference',
                  onSelect: () => setAgainst(id, { kind: 'reference' }),
                },
              ]),
          {
            label: text('transcription.compare.against.majority', { count: voters }),
            icon: <Users size={14} />,
            checked: against?.kind === 'majority',
            disabled: voters < 2,
            onSelect: () => setAgainst(id, { kind: 'majority' }),
          },
          ...transcripts.map(({ laneId, letter }) => ({
            label: text('chat.lane', { letter }),
            icon: <LaneMark letter={letter} size={14} />,
            checked: against?.kind === 'lane' && against.laneId === laneId,
            disabled: transcripts.length < 2,
            onSelect: () => setAgainst(id, { kind: 'lane', laneId }),
          })),
          'separator',
          {
            label: text(reference === null ? 'transcription.reference.add' : 'transcription.reference.edit'),
            icon: <Pencil size={14} />,
            onSelect: () => setOpen(true),
          },
        ]}
      />
      {isOpen && (
        <Suspense>
          <ReferenceDialog turn={turn} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
