import { clsx } from 'clsx';
import { useId, type KeyboardEvent, type ReactNode } from 'react';

type TabsProps<Value extends string> = {
  label: string;
  tabs: readonly { value: Value; label: string; content: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** They stand under the title of a whole page, and begin where it does. */
  isPage?: boolean;
};

const STEP: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs with automatic activation, as the ARIA pattern has it: arrows move and select, Tab goes on into the panel. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, isPage = false }: TabsProps<Value>) {
  const id = useId();
  const current = tabs.find((tab) => tab.value === value);

  function handleKeyDown(event: KeyboardEvent) {
    const next = STEP[event.key]?.(
      tabs.findIndex((tab) => tab.value === value),
      tabs.length - 1,
    );
    const target = next === undefined ? undefined : tabs[next];
    if (target === undefined) return;
    event.preventDefault();
    onChange(target.value);
    document.getElementById(`${id}-${target.value}`)?.focus();
  }

  return (
    <div className="flex min-h-0 flex-col">
      <div
        role="tablist"
        aria-label={label}
        className={clsx('flex shrink-0 gap-4 border-b border-line', isPage ? 'px-4 md:px-5' : 'px-3.5')}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={handleKeyDown}
            className={clsx(
              '-mb-px h-9 border-b-2 font-medium whitespace-nowrap pointer-coarse:h-11',
              tab.value === value ? 'border-accent text-t1' : 'border-transparent text-t3 hover:text-t1',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${value}`}
        tabIndex={0}
        className="min-h-0 flex-1 -outline-offset-2"
      >
        {current?.content}
      </div>
    </div>
  );
}
