import { useId, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { findVariables } from './find-variables.ts';
import type { PromptContent } from './prompt.ts';
import { promptTitle } from './prompt-title.ts';
import { VariableNames } from './variable-names.tsx';

type PromptDialogProps = {
  label: string;
  content: PromptContent;
  onSave: (content: PromptContent) => void;
  onClose: () => void;
};

/** Where a prompt is written. Nothing is kept before it is said so. */
export function PromptDialog({ label, content, onSave, onClose }: PromptDialogProps) {
  const text = useText();
  const formId = useId();
  const [title, setTitle] = useState(content.title);
  const [written, setWritten] = useState(content.text);
  // oxlint-disable-next-line house/figures-by-intl -- the field is split at commas when it is kept
  const [tags, setTags] = useState(content.tags.join(', '));
  const canSave = written.trim() !== '';

  return (
    <Dialog
      title={label}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('prompts.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={!canSave}>
            {text('prompts.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) onSave({ title, text: written, tags: splitTags(tags) });
        }}
      >
        <Field label={text('prompts.title')} hint={title.trim() === '' ? text('prompts.title.hint') : undefined}>
          <TextInput
            data-autofocus
            value={title}
            maxLength={120}
            placeholder={promptTitle(written)}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </Field>
        <Field label={text('prompts.text')} hint={text('prompts.text.hint', { example: '{{name}}' })}>
          <TextArea
            autoGrow
            rows={6}
            maxRows={14}
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
            className="min-h-32 rounded-control bg-raised px-2 py-1.5 text-f4 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border focus-within:shadow-[inset_0_0_0_1px_var(--line3)]"
          />
        </Field>
        <VariableNames names={findVariables(written)} />
        <Field label={text('prompts.tags')} hint={text('prompts.tags.hint')}>
          <TextInput value={tags} maxLength={200} onChange={(event) => setTags(event.currentTarget.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

function splitTags(written: string): string[] {
  const tags = written.split(/[,，、]/).map((tag) => tag.trim().replace(/^#+/, ''));
  return [...new Set(tags)].filter((tag) => tag !== '');
}
