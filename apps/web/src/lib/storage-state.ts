import { create } from 'zustand';

/**
 * How saving goes: `opening` at first, `stored` in IndexedDB, `memory` where the browser denies it, `failed` when the last write did
 * not succeed (storage full, database gone).
 */
type StorageState = 'opening' | 'stored' | 'memory' | 'failed';

const useStore = create<{ state: StorageState }>(() => ({ state: 'opening' }));

/** Tells how saving goes. */
export function useStorageState(): StorageState {
  return useStore((store) => store.state);
}

/** Notes how saving goes; lib/records only. */
export function setStorageState(state: StorageState): void {
  useStore.setState({ state });
}

/** Tells how saving goes, outside React. */
export function getStorageState(): StorageState {
  return useStore.getState().state;
}
