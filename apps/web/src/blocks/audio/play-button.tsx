import { Pause, Play, RotateCw } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';

type PlayButtonProps = {
  playing: boolean;
  /** Its words where playing has failed and can be tried again; else null. */
  again: string | null;
  onToggle: () => void;
};

/** The round button that starts and pauses a sound. */
export function PlayButton({ playing, again, onToggle }: PlayButtonProps) {
  const text = useText();
  const label = again ?? text(playing ? 'player.pause' : 'player.play');
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      onClick={onToggle}
      className="grid size-9.5 place-items-center rounded-full bg-accent text-on-accent forced-border hover:opacity-90 active:opacity-80 pointer-coarse:size-12"
    >
      <Face playing={playing} isAgain={again !== null} />
    </button>
  );
}

function Face({ playing, isAgain }: { playing: boolean; isAgain: boolean }) {
  if (isAgain) return <RotateCw size={17} />;
  return playing ? (
    <Pause size={17} className="fill-current" />
  ) : (
    <Play size={17} className="translate-x-px fill-current" />
  );
}
