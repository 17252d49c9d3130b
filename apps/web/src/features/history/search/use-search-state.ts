import { create } from 'zustand';

/** Counts up whenever the index holds something else; `pending` sessions are still to be read. */
export const useSearchState = create<{ version: number; pending: number }>(() => ({ version: 0, pending: 0 }));
