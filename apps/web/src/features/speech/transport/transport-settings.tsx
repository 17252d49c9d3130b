import { Repeat, Scale } from 'lucide-react';
import { RatePicker } from '#blocks/audio/rate-picker.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Switch } from '#ui/switch.tsx';
import type { Take } from '#features/speech/takes/take-record.ts';
import { changeTransport } from './change-transport.ts';
import { useGain } from './use-gain.ts';
import { useTransportStore } from './use-transport-store.ts';

/** How takes are played: again and again, at which rate, and equally loud. */
export function TransportSettings({ take }: { take: Take }) {
  const text = useText();
  const { loop, rate } = useTransportStore();
  const isWhole = take.sound !== null;
  const reason = isWhole ? undefined : text('speech.transport.arriving');
  return (
    <div className="flex shrink-0 items-center @2xl/transport:gap-2">
      <IconButton
        label={text('speech.player.loop')}
        data-tip={reason ?? text('speech.player.loop')}
        icon={<Repeat size={16} />}
        pressed={loop}
        disabled={!isWhole}
        onClick={() => changeTransport({ loop: !loop })}
      />
      <span data-tip={reason} className="inline-flex items-center text-f3 text-t2">
        <span aria-hidden className="hidden @4xl/transport:inline">
          {text('speech.transport.rate')}
        </span>
        <RatePicker rate={rate} disabled={!isWhole} onChange={(next) => changeTransport({ rate: next })} />
      </span>
      <LoudnessMatch take={take} />
    </div>
  );
}

/** On a phone it is a button: there is no room for a switch and its words. */
function LoudnessMatch({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const isMatched = useTransportStore((state) => state.isMatched);
  const gain = useGain(take);
  const label = text('speech.transport.match');
  const help =
    gain < 0
      ? text('speech.transport.match.by', { decibels: format.decimal(-gain, 1) })
      : text('speech.transport.match.help');
  const toggle = () => changeTransport({ isMatched: !isMatched });
  return (
    <>
      <span data-tip={help} className="hidden @2xl/transport:inline-flex">
        <Switch checked={isMatched} onChange={toggle} label={label} />
      </span>
      <IconButton
        className="@2xl/transport:hidden"
        label={label}
        data-tip={help}
        icon={<Scale size={16} />}
        pressed={isMatched}
        onClick={toggle}
      />
    </>
  );
}
