import { JsonValueEditor } from '#blocks/recipe/json-value-editor.tsx';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import { readExtra } from '#blocks/recipe/read-extra.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import { FormatEditor } from './format-editor.tsx';
import { EXAMPLE_TOOLS } from './example-tools.ts';
import { readTools } from './read-tools.ts';
import type { LongName } from './is-long-name.ts';
import { RESERVED_KEYS } from './reserved-keys.ts';
import { StopEditor } from './stop-editor.tsx';

/** Edits a value that has no room in a cell. What is not right is never saved, but stays written. */
export function LongValueEditor({ name, ...props }: LongEditorProps<ChatParameters> & { name: LongName }) {
  const text = useText();
  const { parameters, onSet } = props;
  switch (name) {
    case 'system':
      return (
        <TextArea
          aria-label={text('parameters.system')}
          rows={8}
          value={parameters.system ?? ''}
          placeholder={text('parameters.not_sent')}
          onChange={({ currentTarget: { value } }) => onSet(value === '' ? null : { system: value })}
          className="scroll-slim min-h-24 resize-y rounded-control bg-raised px-2 py-1.5 text-f3 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
        />
      );
    case 'stop':
      return <StopEditor {...props} />;
    case 'response_format':
      return <FormatEditor {...props} />;
    case 'tools':
      return (
        <JsonValueEditor {...props} label="tools" value={parameters.tools} read={readTools} example={EXAMPLE_TOOLS} />
      );
    case 'extra':
      return (
        <JsonValueEditor
          {...props}
          label={text('parameters.extra')}
          value={parameters.extra}
          read={(written) => readExtra(written, RESERVED_KEYS)}
          hint={text('parameters.hint.extra')}
          placeholder={'{ "top_k": 20 }'}
        />
      );
  }
}
