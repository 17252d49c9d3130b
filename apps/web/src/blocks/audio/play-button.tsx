import { Pause, Play } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';

type PlayButtonProps = { playing: boolean; onToggle: () => void };

/** The round button that starts and pauses a sound. */
export function PlayButton({ playing, onToggle }: PlayButtonProps) {
  const text = useText();
  const label = text(playing ? 'player.pause' : 'player.play');
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      onClick={onToggle}
      className="grid size-9.5 place-items-center rounded-full bg-accent text-on-accent forced-border hover:opacity-90 active:opacity-80 pointer-coarse:size-12"
    >
      {playing ? (
        <Pause size={17} className="fill-current" />
      ) : (
        <Play size={17} className="translate-x-px fill-current" />
      )}
    </button>
  );
}
