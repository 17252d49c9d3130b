import { useEffect, useEffectEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { AuditionFault } from './audition-fault.ts';
import { auditioner } from './auditioner.ts';
import { describeFault } from './describe-fault.ts';

/** Says to screen readers what went wrong with an audition, when it does: the focus need not be there any more. */
export function useAnnounceFaults(): void {
  const text = useText();
  const say = useEffectEvent((fault: AuditionFault) => announce(describeFault(fault, text)));
  useEffect(
    () =>
      auditioner.store.subscribe(({ faults }, before) => {
        const added = Object.entries(faults).find(([key]) => before.faults[key] === undefined);
        if (added !== undefined) say(added[1]);
      }),
    [],
  );
}
