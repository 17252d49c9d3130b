import { JsonValueEditor } from '#blocks/recipe/json-value-editor.tsx';
import type { LongEditorProps } from '#blocks/recipe/long-editor-props.ts';
import { readExtra } from '#blocks/recipe/read-extra.ts';
import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import type { SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import type { LongSpeechName } from './is-long-value.ts';
import { RESERVED_KEYS } from './reserved-keys.ts';

type SpeechValueEditorProps = LongEditorProps<SpeechParameters> & { name: LongSpeechName };

/** Edits a value that has no room in a cell. What is not right is never saved, but stays written. */
export function SpeechValueEditor({ name, parameters, draft, onDraft, onSet }: SpeechValueEditorProps) {
  const text = useText();
  switch (name) {
    case 'instructions':
      return (
        <div className="flex flex-col gap-1.5">
          <TextArea
            aria-label="instructions"
            rows={6}
            value={parameters.instructions ?? ''}
            placeholder={text('speech.parameters.instructions.placeholder')}
            onChange={({ currentTarget: { value } }) => onSet(value === '' ? null : { instructions: value })}
            className="scroll-slim min-h-24 resize-y rounded-control bg-raised px-2 py-1.5 text-f3 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
          />
          <p className="text-f2 text-t3">{text('speech.parameters.instructions.hint')}</p>
        </div>
      );
    case 'extra':
      return (
        <JsonValueEditor
          draft={draft}
          onDraft={onDraft}
          onSet={onSet}
          label={text('parameters.extra')}
          value={parameters.extra}
          read={(written) => readExtra(written, RESERVED_KEYS)}
          hint={text('parameters.hint.extra')}
          placeholder={'{ "seed": 7 }'}
        />
      );
  }
}
