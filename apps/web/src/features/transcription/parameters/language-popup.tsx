import { Combobox } from '@base-ui/react/combobox';
import { Check, Search } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { closeBeyondAnchor } from '#ui/close-beyond-anchor.ts';
import { matchWords } from '#lib/match-words.ts';
import { listLanguages, type LanguageOption } from './list-languages.ts';
import { matchLanguages } from './match-languages.ts';

/** What becomes of the language: a code, not sent, so that the model finds out, or in a lane the recipe's again. */
export type LanguageChoice = { language: string } | 'not_sent' | 'inherited';

type LanguagePopupProps = {
  ref?: Ref<HTMLDivElement>;
  /** What is sent as things are; null lets the model find out. */
  current: string | null;
  /** What the lane would have without saying anything, in words; absent where there is nothing to inherit. */
  inherited?: string;
  anchor: HTMLButtonElement | null;
  onChoose: (choice: LanguageChoice) => void;
  onClose: () => void;
};

/** The codes of the choices that are no language; no code can be like them. */
const AUTO = '';
const INHERIT = '=';

/** Chooses the language of a recording by name, or by a typed code. */
export function LanguagePopup({ ref, current, inherited, anchor, onChoose, onClose }: LanguagePopupProps) {
  const text = useText();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const special: LanguageOption[] = [
    { code: AUTO, name: text('transcription.language.auto'), ownName: text('parameters.not_sent') },
  ];
  if (inherited !== undefined) {
    special.unshift({ code: INHERIT, name: text('parameters.inherit', { value: inherited }), ownName: '' });
  }
  const options = [
    ...special.filter(({ name, ownName }) => matchWords(`${name} ${ownName}`, query)),
    ...matchLanguages(listLanguages(locale), query, locale),
  ];

  return (
    <Combobox.Root
      open
      autoHighlight
      items={options}
      filteredItems={options}
      value={options.find(({ code }) => code === (current ?? AUTO)) ?? null}
      isItemEqualToValue={(a: LanguageOption, b: LanguageOption) => a.code === b.code}
      itemToStringLabel={({ name }: LanguageOption) => name}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(option: LanguageOption | null) => {
        if (option !== null) onChoose(choiceOf(option));
      }}
      onOpenChange={closeBeyondAnchor(anchor, onClose)}
    >
      <Combobox.Portal>
        <Combobox.Positioner anchor={anchor} align="start" sideOffset={4} collisionPadding={8} className="z-30">
          <Combobox.Popup
            {...(ref !== undefined && { ref })}
            aria-label={text('transcription.language')}
            finalFocus={() => anchor}
            className="flex max-h-[min(400px,var(--available-height))] w-60 flex-col rounded-nav bg-raised text-f3 shadow-float outline-none forced-border"
          >
            <SearchedList />
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function SearchedList() {
  const text = useText();
  return (
    <>
      <div className="flex items-center gap-2 border-b border-line pl-3">
        <Search size={14} aria-hidden className="shrink-0 text-t3" />
        <Combobox.Input
          aria-label={text('transcription.parameters.language.search')}
          placeholder={text('transcription.parameters.language.search')}
          className="h-9.5 min-w-0 flex-1 bg-transparent pr-3 outline-none pointer-coarse:h-11"
        />
      </div>
      <Combobox.Empty className="px-3 py-2 text-t3 empty:hidden">
        {text('transcription.language.unmatched')}
      </Combobox.Empty>
      <Combobox.List className="scroll-slim min-h-0 flex-1 overflow-y-auto overscroll-contain p-1 outline-none">
        {(option: LanguageOption) => <LanguageRow key={option.code} option={option} />}
      </Combobox.List>
    </>
  );
}

function choiceOf({ code }: LanguageOption): LanguageChoice {
  if (code === AUTO) return 'not_sent';
  return code === INHERIT ? 'inherited' : { language: code };
}

function LanguageRow({ option: { code, name, ownName }, option }: { option: LanguageOption }) {
  const isLanguage = code !== AUTO && code !== INHERIT;
  return (
    <Combobox.Item
      value={option}
      className="flex min-h-control items-center gap-2 rounded-control px-2 outline-none select-none data-highlighted:bg-press"
    >
      <span className="text-t1">{name}</span>
      {ownName !== name && (
        <span lang={isLanguage ? code : undefined} className="truncate text-t3">
          {ownName}
        </span>
      )}
      <Combobox.ItemIndicator className="ml-auto">
        <Check size={14} aria-hidden className="text-t2" />
      </Combobox.ItemIndicator>
    </Combobox.Item>
  );
}
