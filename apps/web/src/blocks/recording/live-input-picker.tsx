import { Mic } from 'lucide-react';
import { useStore } from 'zustand';
import type { LiveInput } from './create-live-input.ts';
import { InputPicker } from './input-picker.tsx';
import { rememberedInput } from './remembered-input.ts';

/** The microphone that a recording comes from, by the name that the system gives it; another can be chosen while it records. */
export function LiveInputPicker({ input }: { input: Pick<LiveInput, 'state' | 'change'> }) {
  const { used, missed, isChanging } = useStore(input.state);
  const remembered = rememberedInput.useValue();
  const chosen = remembered === null || missed !== null ? null : used;
  return (
    <div className="flex min-w-0 items-center gap-2 max-sm:w-full max-sm:flex-wrap">
      <Mic size={14} aria-hidden className="shrink-0 text-t3" />
      <InputPicker chosen={chosen} disabled={isChanging} onChange={(wanted) => void input.change(wanted)} />
      {chosen === null && (
        <span className="min-w-0 truncate text-f2 text-t3 max-sm:w-full" title={used.name}>
          {used.name}
        </span>
      )}
    </div>
  );
}
