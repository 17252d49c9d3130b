import { useEffect, useEffectEvent } from 'react';
import * as v from 'valibot';

const wish = v.object({ wantsExample: v.literal(true) });

/** The state of a history entry that asks a screen for its example. No link can carry it: only a press on our own page does. */
export const EXAMPLE_WISH: v.InferOutput<typeof wish> = { wantsExample: true };

/** Runs the example of a screen once, when it was opened by a press that asks for it and as soon as it can be run. */
export function useAskedExample(canRun: boolean, run: () => void): void {
  const start = useEffectEvent(run);
  useEffect(() => {
    if (!canRun || !v.is(wish, history.state)) return;
    // Before it runs: a page that is loaded again does not ask again.
    history.replaceState(null, '');
    start();
  }, [canRun]);
}
