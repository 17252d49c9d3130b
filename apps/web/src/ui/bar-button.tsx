import type { ReactNode } from 'react';
import { Button } from './button.tsx';

type BarButtonProps = {
  icon: ReactNode;
  label: string;
  pressed?: boolean;
  disabled?: boolean;
  /** Only where there is room; a phone reaches it another way. */
  isWide?: boolean;
  onClick: () => void;
};

/** A button that is its icon alone where there is no room for words. */
export function BarButton({ icon, label, isWide, pressed, ...rest }: BarButtonProps) {
  return (
    <Button
      icon={<span aria-hidden>{icon}</span>}
      aria-label={label}
      data-tip={label}
      className={isWide === true ? 'max-sm:hidden' : undefined}
      {...(pressed !== undefined && { pressed })}
      {...rest}
    >
      <span className="@max-5xl/bar:hidden">{label}</span>
    </Button>
  );
}
