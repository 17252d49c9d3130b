import { LocateFixed } from 'lucide-react';
import { useStore } from 'zustand';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

type FollowButtonProps = { player: SoundPlayer; isShown: boolean; onFollow: () => void };

/** Goes back to what is spoken, after the person has scrolled away from it. */
export function FollowButton({ player, isShown, onFollow }: FollowButtonProps) {
  const text = useText();
  const playing = useStore(player.store, (state) => state.playing);
  if (!isShown || !playing) return null;
  return (
    <div className="pointer-events-none sticky bottom-2 flex justify-center">
      <Button
        variant="outline"
        size="sm"
        icon={<LocateFixed size={13} aria-hidden />}
        className="pointer-events-auto shadow-float!"
        onClick={onFollow}
      >
        {text('transcription.follow')}
      </Button>
    </div>
  );
}
