import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { isDemoModel } from './is-demo-model.ts';
import { useConfig } from './use-config.ts';

const loadPopup = () => import('./model-popup.tsx');
const ModelPopup = lazy(async () => ({ default: (await loadPopup()).ModelPopup }));

/** Fetches the popup before it is asked for, so that what is typed right after opening reaches its search field. */
function preload() {
  // A popup that cannot be fetched is told where it is opened.
  loadPopup().catch(() => undefined);
}

export type ModelChoice = { gateway: string; model: string };

type ModelPickerProps = {
  /** The kind whose models come first. */
  kind: ModelKind;
  gateway: string;
  model: string;
  onChange: (choice: ModelChoice) => void;
  label: string;
};

/** Chooses a gateway's model; any model name can be typed, because lists are often incomplete. */
export function ModelPicker({ kind, gateway, model, onChange, label }: ModelPickerProps) {
  const text = useText();
  const { data: config } = useConfig();
  const [isOpen, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const { name, local = false } = config?.gateways.find(({ id }) => id === gateway) ?? {};
  const gatewayName = name ?? gateway;
  const isOnlyGateway = config?.gateways.length === 1;
  const shownModel = model === '' ? text('models.none') : model;

  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => setOpen(!isOpen)}
        className="relative inline-flex h-control min-w-0 items-center gap-1.5 rounded-control px-2 text-f3 hover:bg-hover aria-expanded:bg-press"
      >
        <span className="sr-only">{text('models.of', { label })}</span>
        <span className="truncate font-medium text-t1">{shownModel}</span>
        <span className={isOnlyGateway ? 'truncate text-t3 max-md:sr-only' : 'truncate text-t3'}>{gatewayName}</span>
        {isDemoModel({ isLocal: local, model }) && (
          <span data-tip={text('models.demo')}>
            <Chip>{text('models.demo.short')}</Chip>
          </span>
        )}
        <ChevronDown size={14} aria-hidden className="shrink-0 text-t3" />
      </button>
      {isOpen && (
        <Suspense>
          <ModelPopup
            kind={kind}
            current={{ gateway, model }}
            label={label}
            anchor={anchor}
            onChoose={(choice) => {
              onChange(choice);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
