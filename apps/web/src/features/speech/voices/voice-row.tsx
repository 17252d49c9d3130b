import { clsx } from 'clsx';
import { Check, CircleX, Play, Square } from 'lucide-react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { AuditionFault } from './audition-fault.ts';
import { describeFault } from './describe-fault.ts';
import type { KnownVoice } from './known-voice.ts';

type VoiceRowProps = {
  id: string;
  /** The row's place in the list, for `readPress`. */
  index: number;
  voice: KnownVoice;
  isFocused: boolean;
  isInGrid: boolean;
  phase: 'loading' | 'sounding' | null;
  /** Milliseconds. */
  firstSound: number | null;
  fault: AuditionFault | null;
};

/** One voice: whether it is on its way or sounds, what it is, when its first sound came, and whether it is in the grid. */
export function VoiceRow({ id, index, voice, isFocused, isInGrid, phase, firstSound, fault }: VoiceRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isInGrid}
      data-voice={index}
      className={clsx(
        'grid min-h-10 cursor-pointer grid-cols-[36px_minmax(0,1fr)_auto_40px] items-stretch border-b border-line text-f3 last:border-b-0 pointer-coarse:min-h-13 pointer-coarse:grid-cols-[44px_minmax(0,1fr)_auto_48px]',
        isFocused ? 'bg-hover' : 'hover:bg-hover',
        isFocused && 'outline-focus -outline-offset-2 group-focus-visible/list:outline-2',
      )}
    >
      <span aria-hidden data-part="glyph" className="grid place-items-center text-t2">
        <PhaseGlyph phase={phase} />
      </span>
      <span className="flex min-w-0 flex-col justify-center py-1.5">
        <span className="flex items-baseline gap-1.5">
          <span className="truncate font-medium text-t1">{voice.id}</span>
          {voice.trueName !== null && <span className="truncate text-f2 text-t3">{voice.trueName}</span>}
        </span>
        <VoiceDetail voice={voice} phase={phase} />
        {fault !== null && <FaultLines fault={fault} />}
      </span>
      <FirstSound value={firstSound} />
      <span aria-hidden data-part="box" className="grid place-items-center">
        <span
          className={clsx(
            'grid size-4 place-items-center rounded-chip forced-border',
            isInGrid ? 'bg-accent text-on-accent' : 'bg-raised shadow-[inset_0_0_0_1px_var(--line3)]',
          )}
        >
          {isInGrid && <Check size={12} strokeWidth={2.4} />}
        </span>
      </span>
    </div>
  );
}

function PhaseGlyph({ phase }: Pick<VoiceRowProps, 'phase'>) {
  switch (phase) {
    case null:
      return <Play size={14} />;
    case 'loading':
      return (
        <span className="pulse-now size-2 rounded-full bg-now shadow-[0_0_0_1px_var(--now-line)] forced-color-adjust-none" />
      );
    case 'sounding':
      return <Square size={11} className="fill-current text-t1" />;
  }
}

function VoiceDetail({ voice, phase }: Pick<VoiceRowProps, 'voice' | 'phase'>) {
  const text = useText();
  const words = [
    phase !== null && text(`speech.voices.${phase}`),
    voice.description,
    voice.origin === 'own' && text('speech.voices.own'),
  ].filter((part) => typeof part === 'string');
  return words.length === 0 ? null : <span className="text-f1 text-t3">{words.join(' · ')}</span>;
}

function FaultLines({ fault }: { fault: AuditionFault }) {
  const text = useText();
  const gatewayMessage = fault.type === 'problem' ? fault.problem.gatewayMessage : undefined;
  return (
    <>
      <span className="flex items-baseline gap-1 text-f2 text-bad">
        <CircleX size={12} aria-hidden className="shrink-0 translate-y-0.5" />
        {describeFault(fault, text)}
      </span>
      {gatewayMessage !== undefined && (
        <span lang="" className="line-clamp-3 font-mono text-f1 break-words text-t2" title={gatewayMessage}>
          {gatewayMessage}
        </span>
      )}
    </>
  );
}

function FirstSound({ value }: { value: number | null }) {
  const text = useText();
  const format = useFormat();
  if (value === null) return <span />;
  const { value: seconds, unit } = format.seconds(value);
  return (
    <span data-tip={text('speech.voices.first_sound')} className="self-center pl-2 text-f2 whitespace-nowrap text-t2">
      <span className="sr-only">{text('speech.voices.first_sound')} </span>
      {seconds}
      <span className="ml-[0.14em] text-[0.86em] text-t3">{unit}</span>
    </span>
  );
}
