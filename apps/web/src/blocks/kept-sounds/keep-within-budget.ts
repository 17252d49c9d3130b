import { deleteRecords } from '#lib/records.ts';
import { chooseToLetGo } from './choose-to-let-go.ts';
import { countSounds } from './count-sounds.ts';

/** What was let go: how many sounds, and the way to bring them back. */
type LetGo = { count: number; restore: () => Promise<void> };

/** Lets the oldest sounds go, their records stay, until what is kept is within the budget in bytes; null when it is already. */
export async function keepWithinBudget(budget: number, isProtected: (id: string) => boolean): Promise<LetGo | null> {
  const chosen = chooseToLetGo({ sounds: await countSounds(), budget, isProtected });
  if (chosen.length === 0) return null;
  const restoreRecords = await deleteRecords(
    'blobs',
    chosen.map(({ id }) => id),
  );
  await countSounds();
  return {
    count: chosen.length,
    async restore() {
      await restoreRecords();
      await countSounds();
    },
  };
}
