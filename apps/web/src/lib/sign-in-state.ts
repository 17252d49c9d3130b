import { create } from 'zustand';
import { nextSignInState, type SignInState } from './next-sign-in-state.ts';

const useStore = create<{ state: SignInState }>(() => ({ state: 'in' }));

/** Tells whether this page may work. */
export function useSignInState(): SignInState {
  return useStore((store) => store.state);
}

/** Notes what was said of this page's session. */
export function setSignInState(said: SignInState): void {
  useStore.setState(({ state }) => ({ state: nextSignInState(state, said) }));
}
