import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { importPrompts, type ImportOutcome } from './import-prompts.ts';

/** Brings prompts in from files: a library as JSON, or one prompt a file as Markdown or plain text. */
export function ImportPromptsButton({ onDone }: { onDone: (outcome: ImportOutcome) => void }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<Upload size={14} />} onClick={() => input.current?.click()}>
        {text('prompts.import')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.md,.markdown,.txt"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) void importPrompts(files).then(onDone);
        }}
      />
    </>
  );
}
