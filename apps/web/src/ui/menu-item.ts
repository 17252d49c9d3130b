import type { ReactNode } from 'react';

/** One line of a menu. `checked` makes it a choice that is on or off; `shortcut` is shown as it is written. */
export type MenuItem =
  | {
      label: string;
      icon?: ReactNode;
      shortcut?: string;
      disabled?: boolean;
      checked?: boolean;
      onSelect: () => void;
    }
  | 'separator';
