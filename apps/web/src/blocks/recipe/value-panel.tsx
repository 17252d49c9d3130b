import type { ReactNode } from 'react';
import type { LaneWithOverrides, Recipe } from '#blocks/lanes/lane-with-overrides.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { ParameterChange } from './change-parameter.ts';
import { EditorPanel } from './editor-panel.tsx';
import type { LongEditorProps } from './long-editor-props.ts';

type ValuePanelProps<Parameters extends object> = Pick<LongEditorProps<Parameters>, 'draft' | 'onDraft'> & {
  name: keyof Parameters;
  title: string;
  recipe: Recipe<Parameters>;
  /** Absent for the recipe's value. */
  lane: LaneWithOverrides<Parameters> | undefined;
  onChange: (change: ParameterChange<Parameters>) => void;
  onClose: () => void;
  /** The editor of the value itself. */
  children: (editing: LongEditorProps<Parameters>) => ReactNode;
};

/** The panel of one long parameter in the recipe or in a lane, with the ways to inherit it again and not to send it. */
export function ValuePanel<Parameters extends object>(props: ValuePanelProps<Parameters>) {
  const { name, title, recipe, lane, draft, onDraft, onChange, onClose, children } = props;
  const text = useText();
  const { parameters } = lane === undefined ? recipe : resolveLane(lane, recipe);
  const isOverride =
    lane !== undefined && (lane.overrides.set[name] !== undefined || lane.overrides.unset.includes(name));
  // Emptied against a recipe that sends it, a lane says so; else there is nothing to differ in.
  const emptied = lane !== undefined && recipe.parameters[name] !== undefined ? 'not_sent' : 'inherited';

  function drop(to: 'inherited' | 'not_sent') {
    onDraft(undefined);
    onChange({ name, to });
    onClose();
  }

  return (
    <EditorPanel
      title={title}
      owner={lane?.letter ?? 'recipe'}
      actions={
        <>
          {isOverride && (
            <Button size="sm" onClick={() => drop('inherited')}>
              {text('parameters.unlink')}
            </Button>
          )}
          {parameters[name] !== undefined && (
            <Button size="sm" onClick={() => drop(lane === undefined ? 'inherited' : 'not_sent')}>
              {text('parameters.do_not_send')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      {children({ parameters, draft, onDraft, onSet: (to) => onChange({ name, to: to ?? emptied }) })}
    </EditorPanel>
  );
}
