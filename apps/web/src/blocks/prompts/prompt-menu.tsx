import { clsx } from 'clsx';
import { BookMarked, Library, X } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import type { Prompt } from './prompt.ts';
import { PromptOption } from './prompt-option.tsx';

type PromptMenuProps = {
  /** The id of the listbox; an option's is it and the prompt's. */
  id: string;
  found: readonly Prompt[];
  query: string;
  currentId: string | undefined;
  onPoint: (prompt: Prompt) => void;
  onChoose: (prompt: Prompt) => void;
  onClose: () => void;
  /** Keeps what is written as a prompt; undefined when nothing is. */
  onKeep: (() => void) | undefined;
};

/** The prompts above a composer, the last used first. The focus stays in the composer, so an option is only pointed at. */
export function PromptMenu(props: PromptMenuProps) {
  const { id, found, query, currentId, onPoint, onChoose, onClose, onKeep } = props;
  const text = useText();
  const count = text('prompts.found', { count: found.length });

  useEffect(() => announce(count), [count]);
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(`${id}-${currentId}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, currentId]);

  return (
    <div className="overflow-hidden rounded-composer bg-raised shadow-float forced-border">
      <div className="flex items-center gap-2 border-b border-line pr-1.5 pl-3.5">
        <p className="min-w-0 flex-1 truncate py-1.5 text-f2 text-t3">{text('prompts.recent')}</p>
        <IconButton
          label={text('prompts.menu.close')}
          icon={<X size={14} />}
          size="sm"
          shortcut="Esc"
          onClick={onClose}
        />
      </div>
      <div
        id={id}
        role="listbox"
        aria-label={text('prompts.list')}
        className={clsx(
          'scroll-slim max-h-[min(300px,38dvh)] overflow-y-auto overscroll-contain p-1.5',
          found.length === 0 && 'hidden',
        )}
      >
        {found.map((prompt) => (
          <PromptOption
            key={prompt.id}
            id={`${id}-${prompt.id}`}
            prompt={prompt}
            isCurrent={prompt.id === currentId}
            onPoint={() => onPoint(prompt)}
            onChoose={() => onChoose(prompt)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p className="px-3.5 py-3 text-f3 break-words text-t2">
          {query === '' ? text('prompts.menu.empty') : text('prompts.unmatched', { query })}
        </p>
      )}
      <MenuFoot onKeep={onKeep} />
    </div>
  );
}

function MenuFoot({ onKeep }: Pick<PromptMenuProps, 'onKeep'>) {
  const text = useText();
  return (
    <div className="flex flex-wrap items-center gap-1 border-t border-line px-1.5 py-1">
      {onKeep !== undefined && (
        <Button size="sm" icon={<BookMarked size={13} aria-hidden />} onClick={onKeep}>
          {text('prompts.menu.save')}
        </Button>
      )}
      <Link
        href="/history?view=prompts"
        className="ml-auto inline-flex h-control-sm items-center gap-1.5 rounded-control px-1.75 text-f2 font-medium text-t2 hover:bg-hover"
      >
        <Library size={13} aria-hidden />
        {text('prompts.menu.manage')}
      </Link>
    </div>
  );
}
