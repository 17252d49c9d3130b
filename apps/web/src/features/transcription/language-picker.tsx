import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { listLanguages } from './list-languages.ts';

const LanguagePopup = lazy(async () => ({ default: (await import('./language-popup.tsx')).LanguagePopup }));

type LanguagePickerProps = {
  /** ISO 639-1; null lets the model find out. */
  language: string | null;
  onChange: (language: string | null) => void;
};

/** Chooses the language of a recording by name. */
export function LanguagePicker({ language, onChange }: LanguagePickerProps) {
  const text = useText();
  const languages = listLanguages(useLocale());
  const [isOpen, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const name = languages.find(({ code }) => code === language)?.name ?? language ?? text('transcription.language.auto');

  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="inline-flex h-control items-center gap-1.5 rounded-control px-2 text-f3 hover:bg-hover aria-expanded:bg-press"
      >
        <span className="text-t3">{text('transcription.language')}</span>
        <span className="font-medium text-t1">{name}</span>
        <ChevronDown size={14} aria-hidden className="text-t3" />
      </button>
      {isOpen && (
        <Suspense>
          <LanguagePopup
            languages={languages}
            current={language}
            anchor={anchor}
            onChoose={(code) => {
              onChange(code);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
