import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { MenuItem } from './menu-item.ts';

const loadPopup = () => import('./menu-popup.tsx');
const MenuPopup = lazy(async () => ({ default: (await loadPopup()).MenuPopup }));

/** Fetches the popup before it is asked for. */
function preload() {
  // A popup that cannot be fetched is told where it is opened.
  loadPopup().catch(() => undefined);
}

type MenuProps = {
  /** The menu's accessible name, and its button's. */
  label: string;
  /** What the button shows; an ellipsis when absent. */
  trigger?: ReactNode;
  /** The button shows a value: its name is the label and that. */
  showsValue?: boolean;
  items: readonly MenuItem[];
  size?: 'md' | 'sm';
};

/** A button that opens a menu. */
export function Menu({ label, trigger, showsValue = false, items, size = 'md' }: MenuProps) {
  const [opened, setOpened] = useState<'closed' | 'by pointer' | 'by keyboard'>('closed');
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const isOpen = opened !== 'closed';

  const button = {
    ref: setAnchor,
    size,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: (event: MouseEvent) => {
      // A click without a count comes from the keyboard or a screen reader.
      setOpened(isOpen ? 'closed' : event.detail === 0 ? 'by keyboard' : 'by pointer');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpened('by keyboard');
    },
  } as const;

  return (
    <>
      {trigger === undefined ? (
        <IconButton label={label} icon={<Ellipsis />} {...button} />
      ) : (
        <Button aria-label={showsValue ? undefined : label} {...button}>
          {showsValue && <span className="sr-only">{label}: </span>}
          {trigger}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <MenuPopup
            label={label}
            items={items}
            anchor={anchor}
            startsAtFirst={opened === 'by keyboard'}
            onClose={() => setOpened('closed')}
          />
        </Suspense>
      )}
    </>
  );
}
