import { JsonValueEditor } from '#blocks/recipe/json-value-editor.tsx';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import { readExtra } from '#blocks/recipe/read-extra.ts';
import { RESERVED_FIELDS } from '#features/transcription/bench/reserved-fields.ts';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { LongRowName } from './row-editor.ts';

type LongValueEditorProps = LongEditorProps<TranscriptionParameters> & { name: LongRowName };

/** Edits a value that has no room in a cell. What is not right is never saved, but stays written. */
export function LongValueEditor({ name, parameters, draft, onDraft, onSet }: LongValueEditorProps) {
  const text = useText();
  switch (name) {
    case 'prompt':
      return (
        <div className="flex flex-col gap-1.5">
          <TextArea
            aria-label="prompt"
            rows={5}
            value={parameters.prompt ?? ''}
            placeholder={text('transcription.parameters.prompt.placeholder')}
            onChange={({ currentTarget: { value } }) => onSet(value === '' ? null : { prompt: value })}
            className="scroll-slim min-h-20 resize-y rounded-control bg-raised px-2 py-1.5 text-f3 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
          />
          <p className="text-f2 text-t3">{text('transcription.parameters.prompt.hint')}</p>
        </div>
      );
    case 'extra':
      return (
        <JsonValueEditor
          draft={draft}
          onDraft={onDraft}
          onSet={onSet}
          label={text('transcription.parameters.extra')}
          value={parameters.extra}
          read={(written) => readExtra(written, RESERVED_FIELDS)}
          hint={text('transcription.parameters.extra.hint')}
          placeholder={'{ "hotwords": "Whittemore" }'}
        />
      );
  }
}
