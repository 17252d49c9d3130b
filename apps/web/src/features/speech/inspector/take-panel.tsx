import { nameTake } from '#features/speech/takes/name-take.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { SoundUse } from '#blocks/kept-sounds/sound-use.tsx';
import { useText } from '#i18n/use-text.ts';
import { FactList } from '#ui/fact-list.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { listSettings } from './list-settings.ts';
import { PieceTable } from './piece-table.tsx';
import { SoundFacts } from './sound-facts.tsx';
import { TakeNotes } from './take-notes.tsx';
import { TakeTiming } from './take-timing.tsx';

/** What a take is: what is wrong with it, what its bytes say, when they came, and what was asked for. */
export function TakePanel({ take }: { take: Take }) {
  const text = useText();
  const hasBytes = sumTake(take).bytes > 0;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div
        role="region"
        aria-label={text('speech.inspector.figures')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
        tabIndex={0}
        className="scroll-slim min-h-0 flex-1 overflow-y-auto -outline-offset-2"
      >
        <TakeNotes take={take} />
        {(hasBytes || take.ending === null) && <SoundFacts take={take} />}
        <InspectorPart title={text('speech.timing')}>
          <TakeTiming take={take} />
        </InspectorPart>
        {take.pieces.length > 1 && (
          <InspectorPart title={text('speech.inspector.pieces')}>
            <PieceTable take={take} />
          </InspectorPart>
        )}
        <InspectorPart title={text('speech.sent')}>
          <FactList areNamesCode facts={listSettings(take, text('speech.not_sent'))} />
        </InspectorPart>
      </div>
      <footer className="shrink-0 space-y-1.5 border-t border-line px-4 py-2.5">
        {hasBytes && <p className="font-mono text-f2 break-all text-t2">{nameTake(take)}</p>}
        <SoundUse />
      </footer>
    </div>
  );
}
