import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { Chip } from '#ui/chip.tsx';
import { askedFormat } from './is-as-asked.ts';
import { nameFormat } from './name-format.ts';
import { TakeActions } from './take-actions.tsx';
import { TakeNotes } from './take-notes.tsx';
import { TakeNumbers } from './take-numbers.tsx';
import type { Take } from './take-record.ts';
import { TakeSound } from './take-sound.tsx';
import { TakeStrip } from './take-strip.tsx';
import { useAnnounceEnd } from './use-announce-end.ts';

type TakeCardProps = {
  take: Take;
  /** The longest of the takes that share this one's time axis, in milliseconds. */
  span: number;
  onShowDetails: () => void;
};

/** One take: whose it is, what is wrong with it, its sound, its arrivals and its numbers. */
export function TakeCard({ take, span, onShowDetails }: TakeCardProps) {
  const text = useText();
  useAnnounceEnd(take);
  const { letter, seq, request } = take;
  const { model, voice } = request.request;
  const format = take.format === null ? askedFormat(take) : nameFormat(take.format);
  const hasWire = take.end === null || take.bytes > 0;
  return (
    <article
      aria-label={text('speech.take', { voice, model, number: seq + 1 })}
      aria-busy={take.end === null}
      data-lane={letter}
      className="flex flex-col gap-3 px-4 pt-3.5 pb-4 not-last:border-b not-last:border-line md:px-6.5"
    >
      <header className="flex min-w-0 items-center gap-2">
        <LaneMark letter={letter} />
        <h3 className="truncate text-f5 font-semibold">{voice}</h3>
        <span className="truncate text-f3 text-t3">{model}</span>
        {format !== undefined && (
          <Chip>
            <span className="font-mono">{format}</span>
          </Chip>
        )}
        <TakeActions take={take} onShowDetails={onShowDetails} />
      </header>
      <TakeNotes take={take} />
      <TakeSound take={take} />
      {hasWire && <TakeStrip take={take} span={span} />}
      <TakeNumbers take={take} />
    </article>
  );
}
