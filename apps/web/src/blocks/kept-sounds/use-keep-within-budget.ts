import { useEffect, useEffectEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import { toast } from '#ui/toast.ts';
import { addedSounds } from './added-sounds.ts';
import { keepWithinBudget } from './keep-within-budget.ts';
import { MEBIBYTE, soundBudget } from './sound-budget.ts';

/**
 * Keeps what is kept within the budget whenever there is another sound on the screen (`count` has changed), one has been kept, or the
 * budget is another, and says what was let go. `isProtected` names what the screen shows.
 */
export function useKeepWithinBudget(count: number, isProtected: (id: string) => boolean): void {
  const text = useText();
  const budget = soundBudget.useValue();
  const isRead = soundBudget.useIsRead();

  const look = useEffectEvent(async (mebibytes: number) => {
    const letGo = await keepWithinBudget(mebibytes * MEBIBYTE, isProtected);
    if (letGo === null) return;
    toast({
      text: text('sounds.let_go', { count: letGo.count }),
      action: { label: text('ui.undo'), onAction: () => void letGo.restore() },
    });
  });

  useEffect(() => {
    if (isRead && count > 0) void look(budget);
  }, [count, isRead, budget]);

  useEffect(() => {
    if (!isRead) return;
    return addedSounds.subscribe(() => void look(budget));
  }, [isRead, budget]);
}
