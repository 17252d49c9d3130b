import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { RefusalNote } from '#features/transcription/parameters/refusal-note.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { FactList } from '#ui/fact-list.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { listAnswerFacts } from './list-answer-facts.ts';
import { listAsked } from './list-asked.ts';
import { listWayFacts } from './list-way-facts.ts';
import { PartTable } from './part-table.tsx';
import { RunTimes } from './run-times.tsx';

/** All that is known of a run: when it went, what came back, how its recording travelled, and what was asked for. */
export function RunPanel({ run, outcome }: Pick<ReadRun, 'run' | 'outcome'>) {
  const text = useText();
  const words = { text, format: useFormat(), locale: useLocale() };
  return (
    <div
      role="region"
      aria-label={text('transcription.panel.run')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      className="scroll-slim h-full overflow-y-auto -outline-offset-2"
    >
      <div className="px-4 pt-3 empty:hidden">
        <RefusalNote run={run} outcome={outcome} />
      </div>
      <InspectorPart title={text('transcription.run.times')}>
        <RunTimes run={run} outcome={outcome} />
      </InspectorPart>
      <InspectorPart title={text('transcription.run.answer')}>
        <FactList facts={listAnswerFacts(run, outcome, words)} />
      </InspectorPart>
      {run.parts.length > 1 && (
        <InspectorPart title={text('transcription.run.pieces')}>
          <PartTable run={run} outcome={outcome} />
        </InspectorPart>
      )}
      <InspectorPart title={text('transcription.run.sent')}>
        <FactList facts={listWayFacts(run, words)} />
      </InspectorPart>
      <InspectorPart title={text('transcription.run.asked')}>
        <FactList areNamesCode facts={listAsked(run.request, text('parameters.not_sent'))} />
      </InspectorPart>
    </div>
  );
}
