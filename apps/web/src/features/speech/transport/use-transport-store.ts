import { create } from 'zustand';

type TransportState = {
  /** The take that is played, or was last; null before the first. */
  takeId: string | null;
  /** How fast takes are played here; the speed that a model was asked for is another thing. */
  rate: number;
  loop: boolean;
  /** Louder takes are played as quietly as the quietest of the same text. */
  isMatched: boolean;
};

/** The one transport of the screen: at most one take sounds. */
export const useTransportStore = create<TransportState>(() => ({
  takeId: null,
  rate: 1,
  loop: false,
  isMatched: true,
}));
