import { Download, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { Button } from '#ui/button.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { addPrompt } from './add-prompt.ts';
import { editPrompt } from './edit-prompt.ts';
import { findPrompts } from './find-prompts.ts';
import { ImportPromptsButton } from './import-prompts-button.tsx';
import type { ImportOutcome } from './import-prompts.ts';
import { ImportResult } from './import-result.tsx';
import type { Prompt, PromptContent } from './prompt.ts';
import { PromptDialog } from './prompt-dialog.tsx';
import { PromptRow } from './prompt-row.tsx';
import { startPrompts } from './start-prompts.ts';
import { usePrompts } from './use-prompts.ts';
import { writePromptFile } from './write-prompt-file.ts';

const BLANK: PromptContent = { title: '', text: '', tags: [] };

/** All kept prompts: written, changed, deleted, brought in and taken out. */
export function PromptLibrary() {
  const text = useText();
  const { prompts } = usePrompts();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<Prompt | 'new' | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const found = findPrompts(prompts ?? [], query);

  useEffect(startPrompts, []);

  function save(content: PromptContent) {
    if (edited === 'new') void addPrompt(content);
    else if (edited !== null) void editPrompt(edited.id, content);
    setEdited(null);
  }

  if (prompts === null) return null;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-2.5 px-4 py-4">
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="min-w-40 flex-1 max-sm:basis-full">
          <TextInput
            type="search"
            aria-label={text('prompts.filter')}
            placeholder={text('prompts.filter')}
            value={query}
            disabled={prompts.length === 0}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </span>
        <Button variant="outline" icon={<Plus size={14} />} onClick={() => setEdited('new')}>
          {text('prompts.new')}
        </Button>
        <ImportPromptsButton onDone={setOutcome} />
        <ExportButton prompts={prompts} />
      </div>
      <div role="status" className="empty:hidden">
        {outcome !== null && <ImportResult outcome={outcome} />}
      </div>
      {prompts.length === 0 && <NoPrompts />}
      {prompts.length > 0 && found.length === 0 && (
        <p className="py-3 text-t2">{text('prompts.filter.none', { query: query.trim() })}</p>
      )}
      <ul aria-label={text('prompts.list')}>
        {found.map((each) => (
          <PromptRow key={each.id} prompt={each} onEdit={() => setEdited(each)} />
        ))}
      </ul>
      {edited !== null && (
        <PromptDialog
          label={text(edited === 'new' ? 'prompts.new' : 'prompts.edit.title')}
          content={edited === 'new' ? BLANK : edited}
          onSave={save}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function ExportButton({ prompts }: { prompts: readonly Prompt[] }) {
  const text = useText();
  return (
    <Button
      icon={<Download size={14} />}
      disabled={prompts.length === 0}
      onClick={() =>
        saveFile(new Blob([writePromptFile(prompts)], { type: 'application/json' }), 'lineup-prompts.json')
      }
    >
      {text('prompts.export')}
    </Button>
  );
}

function NoPrompts() {
  const text = useText();
  return (
    <div className="reading py-3">
      <p className="text-f6 font-semibold">{text('prompts.empty')}</p>
      <p className="mt-1 text-t2">{text('prompts.empty.text', { example: '{{name}}' })}</p>
    </div>
  );
}
