import { createStore } from 'zustand';

/** How many times this page has kept a sound: after each the budget may be exceeded. */
export const addedSounds = createStore(() => ({ count: 0 }));

/** Tells that a sound is kept now, bytes and all. */
export function tellSoundAdded(): void {
  addedSounds.setState(({ count }) => ({ count: count + 1 }));
}
