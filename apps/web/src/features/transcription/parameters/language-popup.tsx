import { Combobox } from '@base-ui/react/combobox';
import { Check, Search } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useText } from '#i18n/use-text.ts';
import { matchWords } from '#lib/match-words.ts';
import type { LanguageOption } from './list-languages.ts';

type LanguagePopupProps = {
  ref: Ref<HTMLDivElement>;
  languages: readonly LanguageOption[];
  current: string | null;
  anchor: HTMLButtonElement | null;
  onChoose: (code: string | null) => void;
  onClose: () => void;
};

const AUTO = '';

/** The search field and the list of the language picker; the empty code stands for “auto”. */
export function LanguagePopup({ ref, languages, current, anchor, onChoose, onClose }: LanguagePopupProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  const auto: LanguageOption = { code: AUTO, name: text('transcription.language.auto'), ownName: '' };
  const options = [auto, ...languages];
  const found = options.filter(({ code, name, ownName }) => matchWords(`${name} ${ownName} ${code}`, query));

  return (
    <Combobox.Root
      open
      autoHighlight
      items={options}
      filteredItems={found}
      value={options.find(({ code }) => code === (current ?? AUTO)) ?? null}
      isItemEqualToValue={(a: LanguageOption, b: LanguageOption) => a.code === b.code}
      itemToStringLabel={({ name }: LanguageOption) => name}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(option: LanguageOption | null) => {
        if (option !== null) onChoose(option.code === AUTO ? null : option.code);
      }}
      onOpenChange={(open, details) => {
        // A press on the trigger closes by the trigger's own toggle; closing here too would open it again.
        const pressed = details.event.target;
        if (pressed instanceof Node && anchor?.contains(pressed)) return details.cancel();
        if (!open) onClose();
      }}
    >
      <Combobox.Portal>
        <Combobox.Positioner anchor={anchor} align="start" sideOffset={4} collisionPadding={8} className="z-30">
          <Combobox.Popup
            ref={ref}
            aria-label={text('transcription.language')}
            finalFocus={() => anchor}
            className="flex max-h-[min(400px,var(--available-height))] w-60 flex-col rounded-nav bg-raised text-f3 shadow-float outline-none forced-border"
          >
            <div className="flex items-center gap-2 border-b border-line pl-3">
              <Search size={14} aria-hidden className="shrink-0 text-t3" />
              <Combobox.Input
                aria-label={text('transcription.language.search')}
                placeholder={text('transcription.language.search')}
                className="h-9.5 min-w-0 flex-1 bg-transparent pr-3 outline-none pointer-coarse:h-11"
              />
            </div>
            <Combobox.Empty className="px-3 py-2 text-t3 empty:hidden">
              {text('transcription.language.unmatched')}
            </Combobox.Empty>
            <Combobox.List className="scroll-slim min-h-0 flex-1 overflow-y-auto overscroll-contain p-1 outline-none">
              {(option: LanguageOption) => <LanguageRow key={option.code} option={option} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function LanguageRow({ option }: { option: LanguageOption }) {
  return (
    <Combobox.Item
      value={option}
      className="flex min-h-control items-center gap-2 rounded-control px-2 outline-none select-none data-highlighted:bg-press"
    >
      <span className="text-t1">{option.name}</span>
      {option.ownName !== option.name && (
        <span lang={option.code} className="truncate text-t3">
          {option.ownName}
        </span>
      )}
      <Combobox.ItemIndicator className="ml-auto">
        <Check size={14} aria-hidden className="text-t2" />
      </Combobox.ItemIndicator>
    </Combobox.Item>
  );
}
