import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { LongValueEditor } from './long-value-editor.tsx';
import type { OpenedEditorProps } from './opened-editor.tsx';
import type { LongName, RowAddress } from './is-long-name.ts';

type LongCellEditorProps = Pick<OpenedEditorProps, 'recipe' | 'drafts' | 'onDrafts' | 'onChange' | 'onClose'> & {
  name: LongName;
  lane: ChatLane | undefined;
  address: RowAddress;
};

/** The editor of a long value in the recipe or in a lane, which begins with what it inherits. */
export function LongCellEditor({
  name,
  lane,
  address,
  recipe,
  drafts,
  onDrafts,
  onChange,
  onClose,
}: LongCellEditorProps) {
  const text = useText();
  const key = `${name} ${address.lane ?? ''}`;
  const { parameters } = lane === undefined ? recipe : resolveLane(lane, recipe);
  const isOverride =
    lane !== undefined && (lane.overrides.set[name] !== undefined || lane.overrides.unset.includes(name));
  // Emptied against a recipe that sends it, a lane says so; else there is nothing to differ in.
  const emptied = lane !== undefined && recipe.parameters[name] !== undefined ? 'not_sent' : 'inherited';
  const drop = (to: 'not_sent' | 'inherited') => {
    onDrafts({ ...drafts, [key]: undefined });
    onChange(address, { name, to });
    onClose();
  };
  const titles = { system: text('parameters.system'), extra: text('parameters.extra') } as const;

  return (
    <ValuePanel
      key={key}
      title={name === 'system' || name === 'extra' ? titles[name] : name}
      owner={lane?.letter ?? 'recipe'}
      isSet={parameters[name] !== undefined}
      isOverride={isOverride}
      onDrop={drop}
      onClose={onClose}
    >
      <LongValueEditor
        name={name}
        parameters={parameters}
        draft={drafts[key]}
        onDraft={(draft) => onDrafts({ ...drafts, [key]: draft })}
        onSet={(to) => onChange(address, { name, to: to ?? emptied })}
      />
    </ValuePanel>
  );
}
