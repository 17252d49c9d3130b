import type { ReactNode } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { EditorPanel } from './editor-panel.tsx';

type ValuePanelProps = {
  title: string;
  owner: LaneLetter | 'recipe';
  /** A value is sent as things are. */
  isSet: boolean;
  /** A lane differs from the recipe in it. */
  isOverride: boolean;
  /** Gives the value up: the recipe's again, or nothing is sent. */
  onDrop: (to: 'inherited' | 'not_sent') => void;
  onClose: () => void;
  children: ReactNode;
};

/** The editor of one long parameter in the recipe or in a lane, with the ways to inherit it again and not to send it. */
export function ValuePanel({ title, owner, isSet, isOverride, onDrop, onClose, children }: ValuePanelProps) {
  const text = useText();
  return (
    <EditorPanel
      title={title}
      owner={owner}
      actions={
        <>
          {isOverride && (
            <Button size="sm" onClick={() => onDrop('inherited')}>
              {text('parameters.unlink')}
            </Button>
          )}
          {isSet && (
            <Button size="sm" onClick={() => onDrop(owner === 'recipe' ? 'inherited' : 'not_sent')}>
              {text('parameters.do_not_send')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      {children}
    </EditorPanel>
  );
}
