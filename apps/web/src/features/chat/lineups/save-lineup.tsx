import { useState } from 'react';
import { listWords } from '#i18n/list-words.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { LineupContent } from './lineup.ts';
import { LineupSummary } from './lineup-summary.tsx';
import { listModels } from './list-models.ts';
import { saveLineup } from './use-lineups.ts';

type SaveLineupProps = {
  content: LineupContent;
  /** Is told the name. */
  onSaved: (name: string) => void;
};

/** Keeps the present lanes under a name; without one, under their models. */
export function SaveLineup({ content, onSaved }: SaveLineupProps) {
  const text = useText();
  const [written, setWritten] = useState('');
  const suggested = listWords(listModels(content), useLocale()) || text('lineup.title');

  function handleSave() {
    const name = written.trim() || suggested;
    saveLineup(name, content);
    setWritten('');
    onSaved(name);
  }

  return (
    <form
      className="flex flex-col gap-2 border-b border-line pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        handleSave();
      }}
    >
      <LineupSummary content={content} />
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label={text('lineup.name')}>
            <TextInput
              value={written}
              placeholder={suggested}
              maxLength={120}
              onChange={(event) => setWritten(event.currentTarget.value)}
            />
          </Field>
        </div>
        <Button type="submit" variant="primary">
          {text('lineup.save')}
        </Button>
      </div>
    </form>
  );
}
