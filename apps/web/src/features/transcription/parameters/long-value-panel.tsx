import { JsonValueEditor } from '#blocks/recipe/json-value-editor.tsx';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import { changeBench } from '#blocks/recipe/change-bench.ts';
import { readExtra } from '#blocks/recipe/read-extra.ts';
import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { RESERVED_FIELDS } from '#features/transcription/bench/reserved-fields.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { LongRowName } from './row-editor.ts';
import type { TranscriptionParameterChange } from './transcription-row.ts';

type LongValuePanelProps = Pick<TranscriptionBench, 'recipe'> & {
  name: LongRowName;
  /** Absent for the recipe's value. */
  lane: TranscriptionBench['lanes'][number] | undefined;
  /** As they are in effect. */
  parameters: TranscriptionParameters;
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
  onClose: () => void;
};

/** The panel of a long value, with the ways to inherit it again and not to send it. */
export function LongValuePanel({ name, lane, recipe, parameters, draft, onDraft, onClose }: LongValuePanelProps) {
  const text = useText();
  const change = (to: TranscriptionParameterChange['to']) =>
    editBench((bench) => changeBench(bench, lane?.id ?? null, { name, to }));
  // Emptied against a recipe that sends it, a lane says so; else there is nothing to differ in.
  const emptied = lane !== undefined && recipe.parameters[name] !== undefined ? 'not_sent' : 'inherited';
  return (
    <ValuePanel
      title={name === 'extra' ? text('transcription.parameters.extra') : name}
      owner={lane?.letter ?? 'recipe'}
      isSet={parameters[name] !== undefined}
      isOverride={lane !== undefined && (lane.overrides.set[name] !== undefined || lane.overrides.unset.includes(name))}
      onDrop={(to) => {
        onDraft(undefined);
        change(to);
        onClose();
      }}
      onClose={onClose}
    >
      <LongValueEditor
        name={name}
        parameters={parameters}
        draft={draft}
        onDraft={onDraft}
        onSet={(to) => change(to ?? emptied)}
      />
    </ValuePanel>
  );
}

type LongValueEditorProps = LongEditorProps<TranscriptionParameters> & { name: LongRowName };

/** What is not right is never saved, but stays written. */
function LongValueEditor({ name, parameters, draft, onDraft, onSet }: LongValueEditorProps) {
  const text = useText();
  switch (name) {
    case 'prompt':
      return (
        <div className="flex flex-col gap-1.5">
          <TextArea
            aria-label="prompt"
            rows={5}
            value={parameters.prompt ?? ''}
            placeholder={text('transcription.parameters.prompt.placeholder')}
            onChange={({ currentTarget: { value } }) => onSet(value === '' ? null : { prompt: value })}
            className="scroll-slim min-h-20 resize-y rounded-control bg-raised px-2 py-1.5 text-f3 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
          />
          <p className="text-f2 text-t3">{text('transcription.parameters.prompt.hint')}</p>
        </div>
      );
    case 'extra':
      return (
        <JsonValueEditor
          draft={draft}
          onDraft={onDraft}
          onSet={onSet}
          label={text('transcription.parameters.extra')}
          value={parameters.extra}
          read={(written) => readExtra(written, RESERVED_FIELDS)}
          hint={text('transcription.parameters.extra.hint')}
          placeholder={'{ "hotwords": "Whittemore" }'}
        />
      );
  }
}
