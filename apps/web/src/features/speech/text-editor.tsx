import { useText } from '#i18n/use-text.ts';
import { TextArea } from '#ui/text-area.tsx';
import { setText, useSpeechStore } from './speech-store.ts';

const MOST_ROWS = 9;

/** The text, written once across the sheet. */
export function TextEditor({ onGenerate }: { onGenerate: () => void }) {
  const text = useText();
  const value = useSpeechStore((state) => state.text);
  return (
    <TextArea
      autoGrow
      maxRows={MOST_ROWS}
      aria-label={text('speech.text')}
      aria-keyshortcuts="Control+Enter"
      placeholder={text('speech.text.placeholder')}
      value={value}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onGenerate();
      }}
      className="max-w-245 text-[19px]/[34px] pointer-coarse:text-[16px]/[28px]"
    />
  );
}
