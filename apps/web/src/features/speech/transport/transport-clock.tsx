import { useFormat } from '#i18n/use-format.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { usePlayedTake } from './use-played-take.ts';

/** Where the sound is and how long it is; drawn at every frame while it plays. */
export function TransportClock({ take }: { take: Take }) {
  const format = useFormat();
  const { position } = usePlayedTake(take);
  return (
    <span className="shrink-0 text-f3 whitespace-nowrap text-t3">
      <span className="inline-block min-w-13 text-f5 font-medium text-t1">{format.duration(position)}</span>{' '}
      <span className="@max-2xl/transport:hidden">/ {format.duration(take.sound?.duration ?? null)}</span>
    </span>
  );
}
