import { Menu } from '@base-ui/react/menu';
import { flushSync } from 'react-dom';
import { MenuRow } from './menu-row.tsx';
import type { MenuItem } from './menu-item.ts';

type MenuPopupProps = {
  label: string;
  items: readonly MenuItem[];
  anchor: HTMLButtonElement | null;
  /** Whether the first item has the focus at once, as the keyboard expects. */
  startsAtFirst: boolean;
  onClose: () => void;
};

/** The open menu of a `Menu`. */
export function MenuPopup({ label, items, anchor, startsAtFirst, onClose }: MenuPopupProps) {
  const hasGutter = items.some((item) => item !== 'separator' && (item.icon ?? item.checked) !== undefined);

  function closeToButton() {
    flushSync(onClose);
    anchor?.focus();
  }

  function choose(onSelect: () => void) {
    // The focus is back before the choice acts: what it opens can give it back in turn, what it focuses keeps it.
    closeToButton();
    onSelect();
  }

  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open, details) => {
        // A press on the button closes by the button's own toggle; closing here too would open it again.
        const pressed = details.event.target;
        if (pressed instanceof Node && anchor?.contains(pressed)) return details.cancel();
        if (open || details.reason === 'item-press') return;
        onClose();
        if (details.reason === 'escape-key') anchor?.focus();
      }}
    >
      {/* Everything outside of an open modal dialog is inert. */}
      <Menu.Portal container={anchor?.closest('dialog') ?? undefined}>
        <Menu.Positioner
          anchor={anchor}
          positionMethod="fixed"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-30"
        >
          <Menu.Popup
            ref={startsAtFirst ? focusFirst : undefined}
            aria-label={label}
            finalFocus={false}
            onKeyDown={(event) => {
              // The key then goes on from the button.
              if (event.key === 'Tab') closeToButton();
            }}
            className="scroll-slim max-h-(--available-height) max-w-[min(320px,calc(100vw-16px))] min-w-40 overflow-y-auto overscroll-contain rounded-nav bg-raised p-1 text-f3 shadow-float outline-none forced-border"
          >
            {items.map((item, index) =>
              item === 'separator' ? (
                <Menu.Separator key={index} className="mx-1 my-1 h-px bg-line" />
              ) : (
                <MenuRow key={index} item={item} hasGutter={hasGutter} onChoose={() => choose(item.onSelect)} />
              ),
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function focusFirst(popup: HTMLElement | null) {
  popup?.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')?.focus();
}
