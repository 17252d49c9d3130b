import { create } from 'zustand';

/**
 * How saving goes: `opening` at first, `blocked` while an older version in another tab holds the database, `stored` in IndexedDB,
 * `memory` where the browser denies it, `newer` where the data is that of a newer version and is left alone, `failed` while something
 * could not be written (storage full, database gone), `outdated` when a newer version in another tab has taken over. In all but `stored`
 * some or all of what is made is in this page's memory alone.
 */
export type StorageState = 'opening' | 'blocked' | 'stored' | 'memory' | 'newer' | 'failed' | 'outdated';

const useStore = create<{ state: StorageState }>(() => ({ state: 'opening' }));

/** Tells how saving goes. */
export function useStorageState(): StorageState {
  return useStore((store) => store.state);
}

/** Notes how saving goes; lib/record-store.ts only. */
export function setStorageState(state: StorageState): void {
  useStore.setState({ state });
}

/** Tells how saving goes, outside React. */
export function getStorageState(): StorageState {
  return useStore.getState().state;
}
