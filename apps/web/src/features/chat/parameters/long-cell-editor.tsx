import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import type { ChatLane } from '#features/chat/chat-lane.ts';
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
export function LongCellEditor(props: LongCellEditorProps) {
  const { name, lane, address, recipe, drafts, onDrafts, onChange, onClose } = props;
  const text = useText();
  const key = `${name} ${address.lane ?? ''}`;
  const titles = { system: text('parameters.system'), extra: text('parameters.extra') } as const;

  return (
    <ValuePanel
      key={key}
      name={name}
      title={name === 'system' || name === 'extra' ? titles[name] : name}
      recipe={recipe}
      lane={lane}
      draft={drafts[key]}
      onDraft={(draft) => onDrafts({ ...drafts, [key]: draft })}
      onChange={(change) => onChange(address, change)}
      onClose={onClose}
    >
      {(editing) => <LongValueEditor name={name} {...editing} />}
    </ValuePanel>
  );
}
