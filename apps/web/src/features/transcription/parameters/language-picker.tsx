import { ChevronDown } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { LazyLanguagePopup, preloadLanguagePopup } from './lazy-language-popup.ts';
import { nameLanguage } from './name-language.ts';
import { useIdlePreload } from './use-idle-preload.ts';

type LanguagePickerProps = {
  /** ISO 639-1; null lets the model find out. */
  language: string | null;
  onChange: (language: string | null) => void;
};

/** Chooses the language of a recording by name. */
export function LanguagePicker({ language, onChange }: LanguagePickerProps) {
  const text = useText();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  useIdlePreload(preloadLanguagePopup);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const name = language === null ? text('transcription.language.auto') : nameLanguage(language, locale);

  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={preloadLanguagePopup}
        onFocus={preloadLanguagePopup}
        // Only a popup that is there can be closed: an impatient second press must not take the wish back.
        onClick={() => setOpen(popup.current === null)}
        className="inline-flex h-control items-center gap-1.5 rounded-control px-2 text-f3 hover:bg-hover aria-expanded:bg-press"
      >
        <span className="text-t3">{text('transcription.language')}</span>
        <span className="font-medium text-t1">{name}</span>
        <ChevronDown size={14} aria-hidden className="text-t3" />
      </button>
      {isOpen && (
        <Suspense>
          <LazyLanguagePopup
            ref={popup}
            current={language}
            anchor={anchor}
            onChoose={(choice) => {
              onChange(typeof choice === 'string' ? null : choice.language);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
