import { SkipBack, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { PlayButton } from '#blocks/audio/play-button.tsx';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { seekSentence } from './seek-sentence.ts';
import { togglePlaying } from './toggle-playing.ts';
import { useIsUnheard } from './use-is-unheard.ts';

/** Play and pause, and the sentences before and after. */
export function TransportSteps({ take }: { take: Take }) {
  const text = useText();
  const playing = useStore(takePlayer(take).store, (state) => state.playing);
  const isUnheard = useIsUnheard(take);
  return (
    <div className="flex shrink-0 items-center gap-1 @2xl/transport:mr-2 @2xl/transport:gap-2">
      <StepButton take={take} step={-1} icon={<SkipBack size={16} />} shortcut="J" />
      <PlayButton
        playing={playing}
        again={isUnheard ? text('speech.unheard.again') : null}
        onToggle={() => togglePlaying(take.id)}
      />
      <StepButton take={take} step={1} icon={<SkipForward size={16} />} shortcut="L" />
    </div>
  );
}

type StepButtonProps = { take: Take; step: -1 | 1; icon: ReactNode; shortcut: string };

function StepButton({ take, step, icon, shortcut }: StepButtonProps) {
  const text = useText();
  const isKnown = take.sentences !== null;
  const label = text(step === 1 ? 'speech.transport.next' : 'speech.transport.previous');
  return (
    <IconButton
      label={label}
      icon={icon}
      shortcut={shortcut}
      disabled={!isKnown}
      data-tip={isKnown ? label : text('speech.transport.arriving.sentences')}
      onClick={() => seekSentence(take.id, step)}
    />
  );
}
