import { lazy, useState, type ComponentType } from 'react';

type Late<Props> = {
  Component: ComponentType<Props>;
  /** Loads it, once; rejects where it cannot be had, and may be asked again. */
  preload: () => Promise<void>;
};

/**
 * A component whose code comes when it is wanted, to be drawn inside `Suspense`. Unlike with `lazy` alone, one that has been loaded before is drawn at
 * once: `lazy` waits for a promise even then, and what it waits behind stays for the 300 ms for which React holds back the end of a waiting.
 */
export function createLate<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const loadOnce = async (): Promise<ComponentType<Props>> => {
    loading ??= load();
    try {
      loaded = await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
    return loaded;
  };
  const Waiting = lazy(async () => ({ default: await loadOnce() }));
  return {
    Component(props) {
      // Kept: another type of component would begin anew.
      const [Shown] = useState(() => loaded ?? Waiting);
      return <Shown {...props} />;
    },
    async preload() {
      await loadOnce();
    },
  };
}
