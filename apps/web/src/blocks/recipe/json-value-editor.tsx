import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { JsonEditor } from './json-editor.tsx';
import type { LongEditorProps } from './long-editor-props.ts';
import type { ReadJson } from './read-json.ts';

type JsonValueEditorProps<Parameters extends object> = Omit<LongEditorProps<Parameters>, 'parameters'> & {
  label: string;
  value: unknown;
  read: (written: string) => ReadJson<Parameters>;
  hint?: string;
  placeholder?: string;
  example?: unknown;
};

/** Edits a parameter that is JSON, as text. */
export function JsonValueEditor<Parameters extends object>(props: JsonValueEditorProps<Parameters>) {
  const { label, value, read, hint, placeholder, example, draft, onDraft, onSet } = props;
  const text = useText();
  const [written, setWritten] = useState(draft ?? (value === undefined ? '' : JSON.stringify(value, null, 2)));

  const write = (next: string) => {
    setWritten(next);
    const result = read(next);
    onDraft('fault' in result ? next : undefined);
    if ('isEmpty' in result) onSet(null);
    if ('to' in result) onSet(result.to);
  };

  return (
    <div className="flex flex-col items-start gap-1.5">
      {hint !== undefined && <p className="text-f2 text-t3">{hint}</p>}
      <div className="w-full">
        <JsonEditor
          label={label}
          written={written}
          fault={describeFault(read(written), text)}
          {...(placeholder !== undefined && { placeholder })}
          onWrite={write}
        />
      </div>
      {example !== undefined && written.trim() === '' && (
        <Button variant="outline" size="sm" onClick={() => write(JSON.stringify(example, null, 2))}>
          {text('parameters.example')}
        </Button>
      )}
    </div>
  );
}

function describeFault(result: ReadJson<object>, text: ReturnType<typeof useText>): string | null {
  if (!('fault' in result) || result.fault === 'not_json') return null;
  if (result.fault === 'reserved') return text('parameters.json.reserved', { keys: result.keys });
  return text(`parameters.json.${result.fault}`);
}
