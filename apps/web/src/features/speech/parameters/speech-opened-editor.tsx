import { lazy, Suspense } from 'react';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { changeBench, chooseModel } from '#blocks/recipe/change-bench.ts';
import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { isLongValue, type LongSpeechName } from './is-long-value.ts';
import type { SpeechCellAddress, SpeechParameterChange } from './speech-row.ts';
import { SpeechValueEditor } from './speech-value-editor.tsx';

const ModelPopup = lazy(async () => ({ default: (await import('#blocks/models/model-popup.tsx')).ModelPopup }));

type SpeechOpenedEditorProps = Pick<SpeechBench, 'recipe' | 'lanes'> & {
  address: SpeechCellAddress;
  /** The button that opened it, which gets the focus back. */
  anchor: HTMLButtonElement;
  /** What was written last here and could not be saved. */
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
  onClose: () => void;
};

/** The editor of what has no room in a cell: a long value, or a model in its popup. */
export function SpeechOpenedEditor({ address, anchor, recipe, lanes, onClose, ...drafting }: SpeechOpenedEditorProps) {
  const text = useText();
  const lane = lanes.find(({ id }) => id === address.lane);
  const inEffect = lane === undefined ? recipe : resolveLane(lane, recipe);

  if (!isLongValue(address.name)) {
    return (
      <Suspense>
        <ModelPopup
          kind="speech"
          current={inEffect}
          label={text('parameters.model')}
          anchor={anchor}
          onChoose={({ gateway, model }) => {
            editBench((bench) => chooseModel(bench, address.lane, { gateway, model }));
            onClose();
          }}
          onClose={onClose}
        />
      </Suspense>
    );
  }
  return (
    <LongValue
      key={`${address.name} ${address.lane}`}
      name={address.name}
      lane={lane}
      recipe={recipe}
      parameters={inEffect.parameters}
      {...drafting}
      onClose={() => {
        onClose();
        // The button may lie in what is hidden as long as this editor is there.
        requestAnimationFrame(() => anchor.focus());
      }}
    />
  );
}

type LongValueProps = Pick<SpeechOpenedEditorProps, 'recipe' | 'draft' | 'onDraft' | 'onClose'> & {
  name: LongSpeechName;
  lane: SpeechBench['lanes'][number] | undefined;
  parameters: SpeechBench['recipe']['parameters'];
};

function LongValue({ name, lane, recipe, parameters, draft, onDraft, onClose }: LongValueProps) {
  const text = useText();
  const change = (to: SpeechParameterChange['to']) =>
    editBench((bench) => changeBench(bench, lane?.id ?? null, { name, to }));
  // Emptied against a recipe that sends it, a lane says so; else there is nothing to differ in.
  const emptied = lane !== undefined && recipe.parameters[name] !== undefined ? 'not_sent' : 'inherited';
  return (
    <ValuePanel
      title={name === 'extra' ? text('parameters.extra') : name}
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
      <SpeechValueEditor
        name={name}
        parameters={parameters}
        draft={draft}
        onDraft={onDraft}
        onSet={(to) => change(to ?? emptied)}
      />
    </ValuePanel>
  );
}
