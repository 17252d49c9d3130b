import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Switch } from '#ui/switch.tsx';
import { AgainstMenu } from './against-menu.tsx';
import { setEdited, useComparingView } from './comparing-view.ts';
import { NORMALISER_SWITCHES } from './normaliser-switches.ts';
import { SessionSummaryButton } from './session-summary-button.tsx';
import type { ComparisonState } from './use-comparison.ts';

type ComparingFootProps = {
  turn: RecordingTurn;
  state: ComparisonState;
  /** How many differences there are, and the ways among them. */
  children?: ReactNode;
};

/** What is compared with what, what is not counted, and how much of it is shown. */
export function ComparingFoot({ turn, state, children }: ComparingFootProps) {
  const text = useText();
  const { normaliser, differencesOnly } = useTranscriptionStore(({ bench }) => bench);
  const isEdited = useComparingView((view) => view.isEdited);
  const hasEdits = useLaneRuns(turn.id).some(({ current }) => current !== null && current.run.edited !== null);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 border-t border-line px-4 py-1 text-f2 text-t2 md:px-5">
      <AgainstMenu turn={turn} state={state} />
      <fieldset className="flex flex-wrap items-center gap-x-3.5">
        <legend className="float-left leading-7 text-t3">{text('transcription.compare.not_counted')}</legend>
        {NORMALISER_SWITCHES.map((name) => (
          <span key={name} data-tip={text(`transcription.compare.not_counted.${name}.tip`)}>
            <Switch
              label={text(`transcription.compare.not_counted.${name}`)}
              checked={normaliser[name]}
              onChange={(checked) => editBench((bench) => ({ normaliser: { ...bench.normaliser, [name]: checked } }))}
            />
          </span>
        ))}
      </fieldset>
      <span className="ml-auto flex flex-wrap items-center gap-x-3.5">
        <SessionSummaryButton />
        {hasEdits && <Switch label={text('transcription.compare.edited')} checked={isEdited} onChange={setEdited} />}
        <Switch
          label={text('transcription.compare.differences_only')}
          checked={differencesOnly}
          onChange={(checked) => editBench({ differencesOnly: checked })}
        />
        {children}
      </span>
    </div>
  );
}
