import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '#i18n/use-text.ts';
import type { Command } from './command.ts';
import { CommandField } from './command-field.tsx';
import { CommandList } from './command-list.tsx';
import { useCommandsStore } from './commands-store.ts';
import { orderCommands } from './order-commands.ts';
import { PaletteFrame } from './palette-frame.tsx';
import { noteRecentCommand, recentCommands } from './recent-commands.ts';
import { searchCommands } from './search-commands.ts';

type CommandPaletteProps = {
  /** What was typed before it was there. */
  typed: string;
  onClose: () => void;
};

/** Finds a command by its name and runs it. */
export function CommandPalette({ typed, onClose }: CommandPaletteProps) {
  const text = useText();
  const listId = useId();
  const sources = useCommandsStore((state) => state.sources);
  const recent = recentCommands.useValue();
  const [query, setQuery] = useState(typed);
  const [pointed, setPointed] = useState(0);
  const commands = orderCommands(sources);
  const groups = searchCommands({ commands, query, recent, recentName: text('command.recent') });
  const found = groups.flatMap((group) => group.commands);
  const index = Math.min(pointed, found.length - 1);
  const current = found[index];

  function run(command: Command) {
    // Closed, and the focus back, before it acts: what it focuses keeps the focus.
    flushSync(onClose);
    noteRecentCommand(command.id);
    command.run();
  }

  return (
    <PaletteFrame onClose={onClose}>
      <div className="flex max-h-[min(480px,76dvh)] flex-col">
        <CommandField
          listId={listId}
          optionId={current === undefined ? undefined : `${listId}-${current.id}`}
          query={query}
          onQuery={(written) => {
            setQuery(written);
            setPointed(0);
          }}
          onMove={(step) => setPointed((index + step + found.length) % Math.max(1, found.length))}
          onRun={() => current !== undefined && run(current)}
          onClose={onClose}
        />
        <CommandList id={listId} groups={groups} current={current} onPoint={setPointed} onRun={run} />
        <p role="status" className={found.length > 0 ? 'sr-only' : 'px-4 py-3 text-f3 text-t3'}>
          {text('command.found', { count: found.length })}
        </p>
      </div>
    </PaletteFrame>
  );
}
