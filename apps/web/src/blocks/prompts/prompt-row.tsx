import { Copy, Download, Pencil, Trash2 } from 'lucide-react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { Chip } from '#ui/chip.tsx';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { addPrompt } from './add-prompt.ts';
import { findVariables } from './find-variables.ts';
import type { Prompt } from './prompt.ts';
import { promptFileName } from './prompt-file-name.ts';
import { removePrompt } from './remove-prompt.ts';
import { VariableNames } from './variable-names.tsx';
import { writePromptMarkdown } from './write-prompt-markdown.ts';

type PromptRowProps = { prompt: Prompt; onEdit: () => void };

/** One kept prompt: what it says, how it was used, and what can be done with it. */
export function PromptRow({ prompt, onEdit }: PromptRowProps) {
  const text = useText();
  const format = useFormat();
  const { title, tags, uses, usedAt } = prompt;

  async function remove() {
    const restore = await removePrompt(prompt);
    toast({
      text: text('prompts.deleted', { title }),
      action: { label: text('ui.undo'), onAction: () => void restore() },
    });
  }

  return (
    <li className="relative flex items-start gap-2 border-b border-line hover:bg-hover">
      <div className="min-w-0 flex-1 py-2 pl-1">
        <button
          type="button"
          onClick={onEdit}
          className="block max-w-full truncate text-left font-medium text-t1 outline-offset-2 after:absolute after:inset-0 after:content-['']"
        >
          {title}
        </button>
        <p className="line-clamp-2 text-f3 break-words text-t2">{prompt.text}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-f2 text-t3">
          <span>
            {uses === 0 || usedAt === null
              ? text('prompts.unused')
              : `${text('prompts.uses', { count: uses })} · ${text('prompts.last_used', { when: format.dateTime(usedAt) })}`}
          </span>
          <VariableNames names={findVariables(prompt.text)} />
          {tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </div>
      </div>
      <span className="relative shrink-0 pt-1.5 pr-1">
        <Menu
          label={text('prompts.menu', { title })}
          size="sm"
          items={[
            { label: text('prompts.edit'), icon: <Pencil size={14} />, onSelect: onEdit },
            {
              label: text('prompts.duplicate'),
              icon: <Copy size={14} />,
              onSelect: () => void addPrompt({ ...prompt, title: text('prompts.copy_title', { title }) }),
            },
            {
              label: text('prompts.export.one'),
              icon: <Download size={14} />,
              onSelect: () =>
                saveFile(new Blob([writePromptMarkdown(prompt)], { type: 'text/markdown' }), promptFileName(title)),
            },
            'separator',
            { label: text('prompts.delete'), icon: <Trash2 size={14} />, onSelect: () => void remove() },
          ]}
        />
      </span>
    </li>
  );
}
