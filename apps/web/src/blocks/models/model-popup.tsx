import { Combobox } from '@base-ui/react/combobox';
import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import { Search } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { closeBeyondAnchor } from '#ui/close-beyond-anchor.ts';
import { GatewayTrouble } from './gateway-trouble.tsx';
import { listOptions, type ModelOption, type OptionGroup } from './list-options.ts';
import type { ModelChoice } from './model-picker.tsx';
import { ModelRow } from './model-row.tsx';
import { useGatewayStates } from './use-gateway-states.ts';

type ModelPopupProps = {
  kind: ModelKind;
  current: ModelChoice;
  label: string;
  anchor: HTMLButtonElement | null;
  onChoose: (choice: ModelChoice) => void;
  onClose: () => void;
};

/** The search field and the list of a model picker. */
export function ModelPopup({ kind, current, label, anchor, onChoose, onClose }: ModelPopupProps) {
  const text = useText();
  const gateways = useGatewayStates();
  const [query, setQuery] = useState('');
  const groups = listOptions({ gateways, kind, query });
  const selected = groups.flatMap(({ items }) => items).find((item) => isSame(item, current)) ?? null;

  return (
    <Combobox.Root
      open
      autoHighlight
      items={groups}
      filteredItems={groups}
      value={selected}
      isItemEqualToValue={isSame}
      itemToStringLabel={({ model }: ModelOption) => model}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(option: ModelOption | null) => {
        if (option !== null) onChoose({ gateway: option.gateway, model: option.model });
      }}
      onOpenChange={closeBeyondAnchor(anchor, onClose)}
    >
      <Combobox.Portal>
        <Combobox.Positioner anchor={anchor} align="start" sideOffset={4} collisionPadding={8} className="z-30">
          <Combobox.Popup
            aria-label={label}
            finalFocus={() => anchor}
            className="flex max-h-[min(440px,var(--available-height))] w-[min(380px,calc(100vw-16px))] flex-col rounded-nav bg-raised text-f3 shadow-float outline-none forced-border"
          >
            <div className="flex items-center gap-2 border-b border-line pl-3">
              <Search size={14} aria-hidden className="shrink-0 text-t3" />
              <Combobox.Input
                aria-label={text('models.search')}
                placeholder={text('models.search')}
                spellCheck={false}
                autoCapitalize="off"
                className="h-9.5 min-w-0 flex-1 bg-transparent pr-3 outline-none pointer-coarse:h-11"
              />
            </div>
            <OptionScroller>
              <OptionList />
              <GatewayTrouble gateways={gateways} kind={kind} />
            </OptionScroller>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Opens at the current choice. Its own scroll position is set, since scrollIntoView moves the page with it. */
function OptionScroller({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const selected = box.current?.querySelector<HTMLElement>('[data-selected]');
    if (box.current !== null && selected != null)
      box.current.scrollTop = selected.offsetTop - box.current.clientHeight / 2;
  }, []);
  return (
    <div ref={box} className="scroll-slim relative min-h-0 flex-1 overflow-y-auto overscroll-contain p-1">
      {children}
    </div>
  );
}

function OptionList() {
  return (
    <Combobox.List className="outline-none">
      {(group: OptionGroup) => (
        <Combobox.Group key={group.gateway} items={group.items} className="pb-1">
          <Combobox.GroupLabel className="px-2 pt-2 pb-1 text-f1 font-medium text-t3">{group.name}</Combobox.GroupLabel>
          <Combobox.Collection>
            {(option: ModelOption) => (
              <ModelRow key={`${option.isTyped} ${option.model}`} option={option} gatewayName={group.name} />
            )}
          </Combobox.Collection>
        </Combobox.Group>
      )}
    </Combobox.List>
  );
}

function isSame(a: ModelChoice, b: ModelChoice): boolean {
  return a.gateway === b.gateway && a.model === b.model;
}
