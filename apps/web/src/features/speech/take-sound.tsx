import { useStore } from 'zustand';
import { Player } from '#blocks/audio/player.tsx';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import { expectSeconds } from './expect-seconds.ts';
import { takePlayer } from './take-players.ts';
import type { Take } from './take-record.ts';

/** The player of a take that has sound, or may still get some: never one that cannot play. */
export function TakeSound({ take }: { take: Take }) {
  const isLive = take.end === null;
  return isLive || take.facts !== null ? <LiveSound take={take} player={takePlayer(take)} /> : null;
}

function LiveSound({ take, player }: { take: Take; player: SoundPlayer }) {
  const text = useText();
  const isGone = useStore(player.store, (state) => state.failed) && take.end !== null;
  const { input, speed } = take.request.request;
  if (isGone) {
    return (
      <Note tone="warn" title={text('speech.gone')}>
        {text('speech.gone.help')}
      </Note>
    );
  }
  return (
    <Player
      player={player}
      drawing={take.drawing}
      duration={take.facts?.duration ?? null}
      expected={expectSeconds(input, speed ?? null)}
    />
  );
}
