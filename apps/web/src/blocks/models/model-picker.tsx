import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { withTexts } from '#i18n/with-texts.ts';
import { ChosenModel } from './chosen-model.tsx';

const loadPopup = () => withTexts(import('./model-popup.tsx'), 'runs');
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
  /** `stacked` has the gateway below the model, for narrow places. */
  layout?: 'inline' | 'stacked';
};

/** Chooses a gateway's model; any model name can be typed, because lists are often incomplete. */
export function ModelPicker({ kind, gateway, model, onChange, label, layout = 'inline' }: ModelPickerProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);

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
        className={clsx(
          'relative inline-flex min-w-0 items-center gap-1.5 rounded-control px-2 text-f3 hover:bg-hover aria-expanded:bg-press',
          layout === 'inline' ? 'h-control' : 'h-10 text-left pointer-coarse:h-11',
        )}
      >
        <span className="sr-only">{text('models.of', { label })}</span>
        <ChosenModel gateway={gateway} model={model} layout={layout} />
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
