import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import type { MenuItem } from './menu-item.ts';

type MenuRowProps = {
  item: Exclude<MenuItem, 'separator'>;
  /** Whether a column is kept for icons and checks, so that all labels begin on one line. */
  hasGutter: boolean;
  onChoose: () => void;
};

const LOOK =
  'flex min-h-control items-center gap-2 rounded-control px-2 py-1 text-t1 outline-none select-none data-disabled:text-t5 data-highlighted:bg-press forced-colors:data-highlighted:outline';

/** One item of an open menu. */
export function MenuRow({ item, hasGutter, onChoose }: MenuRowProps) {
  const { label, icon, shortcut, disabled = false, checked } = item;
  const content = (
    <>
      {hasGutter && (
        <span aria-hidden className="grid size-4 shrink-0 place-items-center text-t3">
          {checked === true ? <Check size={14} /> : icon}
        </span>
      )}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {shortcut !== undefined && <Kbd className="ml-4 shrink-0">{shortcut}</Kbd>}
    </>
  );
  const shared = { label, disabled, className: LOOK, onClick: onChoose };
  return checked === undefined ? (
    <Menu.Item {...shared}>{content}</Menu.Item>
  ) : (
    <Menu.CheckboxItem {...shared} checked={checked} closeOnClick>
      {content}
    </Menu.CheckboxItem>
  );
}
