import { useEffect } from 'react';
import { listWords } from '#i18n/list-words.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Kbd } from '#ui/kbd.tsx';
import { PointedOption } from '#ui/pointed-option.tsx';
import type { Command } from './command.ts';
import { formatShortcut } from './format-shortcut.ts';
import { isApple } from './is-apple.ts';
import type { CommandGroup } from './search-commands.ts';

type CommandListProps = {
  id: string;
  groups: readonly CommandGroup[];
  current: Command | undefined;
  /** Is told the place among all commands of the list. */
  onPoint: (index: number) => void;
  onRun: (command: Command) => void;
};

/** The commands that the palette found; the focus stays in its field, so an option is only pointed at. */
export function CommandList({ id, groups, current, onPoint, onRun }: CommandListProps) {
  const locale = useLocale();
  const all = groups.flatMap(({ commands }) => commands);
  const currentId = current === undefined ? undefined : `${id}-${current.id}`;

  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  return (
    <div
      id={id}
      role="listbox"
      aria-label={listWords(
        groups.map(({ name }) => name),
        locale,
      )}
      className="scroll-slim min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5 empty:hidden"
    >
      {groups.map(({ name, commands }) => (
        <div key={name} role="group" aria-label={name} className="pb-1 last:pb-0">
          <p aria-hidden className="px-2.5 pt-2 pb-1 text-f1 font-medium text-t3">
            {name}
          </p>
          {commands.map((command) => (
            <CommandOption
              key={command.id}
              id={`${id}-${command.id}`}
              command={command}
              isCurrent={command === current}
              onPoint={() => onPoint(all.indexOf(command))}
              onRun={() => onRun(command)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type CommandOptionProps = {
  id: string;
  command: Command;
  isCurrent: boolean;
  onPoint: () => void;
  onRun: () => void;
};

function CommandOption({ id, command, isCurrent, onPoint, onRun }: CommandOptionProps) {
  const { label, shortcut } = command;
  return (
    <PointedOption
      id={id}
      isCurrent={isCurrent}
      onPoint={onPoint}
      onChoose={onRun}
      className="min-h-8 items-center gap-3 px-2.5 text-f4"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {shortcut !== undefined && <Kbd className="shrink-0">{formatShortcut(shortcut, { isApple: isApple() })}</Kbd>}
    </PointedOption>
  );
}
