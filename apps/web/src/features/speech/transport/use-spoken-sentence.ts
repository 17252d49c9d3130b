import { useSyncExternalStore } from 'react';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { spokenSentence } from './spoken-sentence.ts';

/** The sentence that a take's sound is in, as `spokenSentence` tells it. Its caller is drawn anew only when the sentence is another. */
export function useSpokenSentence(take: Take | null): number | null {
  const subscribe = (onMove: () => void) => (take === null ? ignore : watchPosition(takePlayer(take), onMove));
  const read = () => (take === null ? null : readSentence(take));
  return useSyncExternalStore(subscribe, read);
}

function ignore(): void {}

function readSentence(take: Take): number | null {
  const player = takePlayer(take);
  const { playing, at } = player.store.getState();
  // At rest the store knows exactly where; a source is told after the store, and may round.
  return spokenSentence(take, { playing, position: playing ? player.position() : at });
}
