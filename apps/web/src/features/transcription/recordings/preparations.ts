import { create } from 'zustand';
import type { UploadWay } from './upload-ways.ts';

/** A file that is being made of a recording for an upload; `share` of it is done, from 0 to 1. */
export type Preparation = { id: string; turnId: string; way: UploadWay; share: number };

const usePreparationStore = create<{ preparations: readonly Preparation[] }>(() => ({ preparations: [] }));

/** What is being made of a recording right now. */
export function usePreparations(turnId: string): Preparation[] {
  return usePreparationStore(({ preparations }) => preparations).filter((each) => each.turnId === turnId);
}

/** Shows a preparation, or how far it has come. */
export function showPreparation(preparation: Preparation): void {
  usePreparationStore.setState(({ preparations }) => ({
    preparations: [...preparations.filter(({ id }) => id !== preparation.id), preparation],
  }));
}

/** A preparation is over, whatever came of it. */
export function hidePreparation(id: string): void {
  usePreparationStore.setState(({ preparations }) => ({ preparations: preparations.filter((each) => each.id !== id) }));
}
