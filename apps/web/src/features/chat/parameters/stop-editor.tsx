import { useState } from 'react';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { MAX_STOPS, readStops, writeStops } from './read-stops.ts';

/** Edits the stop strings, one a line. */
export function StopEditor({ parameters, draft, onDraft, onSet }: LongEditorProps<ChatParameters>) {
  const text = useText();
  const [written, setWritten] = useState(draft ?? writeStops(parameters.stop ?? []));
  const isTooMany = readStops(written).length > MAX_STOPS;

  const write = (next: string) => {
    setWritten(next);
    const stop = readStops(next);
    const isRefused = stop.length > MAX_STOPS;
    onDraft(isRefused ? next : undefined);
    if (!isRefused) onSet(stop.length === 0 ? null : { stop });
  };

  return (
    <Field
      label={text('parameters.stop.label')}
      hint={text('parameters.hint.stop', { max: MAX_STOPS })}
      {...(isTooMany && { error: text('parameters.stop.too_many', { max: MAX_STOPS }) })}
    >
      <TextArea
        rows={4}
        spellCheck={false}
        value={written}
        onChange={(event) => write(event.currentTarget.value)}
        className="scroll-slim rounded-control bg-raised px-2 py-1.5 font-mono text-f2 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
      />
    </Field>
  );
}
