import { useStore } from 'zustand';
import { useText } from '#i18n/use-text.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { SilentTake } from './silent-take.tsx';
import { TransportClock } from './transport-clock.tsx';
import { TransportCommands } from './transport-commands.tsx';
import { TransportKeys } from './transport-keys.tsx';
import { TransportLabel } from './transport-label.tsx';
import { TransportSeek } from './transport-seek.tsx';
import { TransportSettings } from './transport-settings.tsx';
import { TransportSteps } from './transport-steps.tsx';
import { UnheardTake } from './unheard-take.tsx';
import { useCurrentTake } from './use-current-take.ts';
import { useIsUnheard } from './use-is-unheard.ts';
import { whySilent } from './why-silent.ts';

/** The one transport of the screen: what plays, where it is, and how it is played. Nothing before the first take. */
export function TransportBar() {
  const take = useCurrentTake();
  return take !== null && <HeldTake take={take} />;
}

function HeldTake({ take }: { take: Take }) {
  const text = useText();
  const failed = useStore(takePlayer(take).store, (state) => state.failed);
  const silence = whySilent({ take, failed });
  const isUnheard = useIsUnheard(take);
  return (
    <section
      aria-label={text('speech.transport')}
      className="@container/transport relative shrink-0 overflow-x-clip border-t border-line2 bg-paper"
    >
      {silence === null ? (
        <>
          <TransportCommands takeId={take.id} hasSentences={take.sentences !== null} />
          <TransportSeek take={take} />
          <div className="flex min-h-14.5 items-center gap-1 px-2 @2xl/transport:gap-2 @2xl/transport:px-6.5 pointer-coarse:min-h-16">
            <TransportSteps take={take} />
            {isUnheard ? (
              <UnheardTake take={take} />
            ) : (
              <>
                <div className="flex min-w-0 flex-1 flex-col @2xl/transport:flex-row @2xl/transport:items-baseline @2xl/transport:gap-4">
                  <TransportClock take={take} />
                  <TransportLabel take={take} />
                </div>
                <TransportKeys />
                <TransportSettings take={take} />
              </>
            )}
          </div>
        </>
      ) : (
        <SilentTake take={take} silence={silence} />
      )}
    </section>
  );
}
