import { changeSpeechView } from '#features/speech/speech-view.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { playTake } from '#features/speech/transport/play-take.ts';
import { useTransportStore } from '#features/speech/transport/use-transport-store.ts';

/** Goes on with what sounds in the cell that the arrows lead to, at the same sentence; what cannot be heard there leaves it alone. */
export function carrySound({ from, to }: { from: Take | null; to: Take | null }): void {
  if (from === null || to === null || from.id === to.id || to.sound === null) return;
  const isSounding = useTransportStore.getState().takeId === from.id && takePlayer(from).store.getState().playing;
  if (!isSounding) return;
  changeSpeechView({ inspected: to.id });
  playTake(to.id);
}
