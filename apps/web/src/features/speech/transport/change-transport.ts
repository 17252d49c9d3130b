import { getTake } from '#features/speech/bench/speech-store.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import { applyTransport } from './play-take.ts';
import { useTransportStore } from './use-transport-store.ts';

type TransportChange = Partial<Omit<ReturnType<typeof useTransportStore.getState>, 'takeId'>>;

/** Changes how takes are played, at once for the one in the transport. */
export function changeTransport(change: TransportChange): void {
  useTransportStore.setState(change);
  const { takeId } = useTransportStore.getState();
  const take = takeId === null ? undefined : getTake(takeId);
  if (take !== undefined) applyTransport(take, takePlayer(take));
}
