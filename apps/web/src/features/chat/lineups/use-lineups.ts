import { create } from 'zustand';
import { randomId } from '#lib/random-id.ts';
import { deleteRecords } from '#lib/delete-records.ts';
import { readRecords, saveRecord } from '#lib/records.ts';
import { lineup, type Lineup, type LineupContent } from './lineup.ts';

type LineupsState = {
  /** In their order; null until they have been read. */
  lineups: readonly Lineup[] | null;
};

/** The lineups that are kept on this device. */
export const useLineups = create<LineupsState>(() => ({ lineups: null }));

/** Reads the lineups again: another tab may have changed them. */
export async function loadLineups(): Promise<void> {
  const { records } = await readRecords('settings', lineup);
  useLineups.setState({ lineups: records.toSorted((a, b) => a.order - b.order) });
}

/** Keeps a new lineup, at the head of the list. */
export function saveLineup(name: string, { recipe, lanes }: LineupContent): void {
  const at = Date.now();
  changeLineups((lineups) => [
    { id: `lineup.${randomId()}`, name, createdAt: at, updatedAt: at, order: 0, recipe, lanes },
    ...lineups,
  ]);
}

/** Gives a lineup another name, or other lanes. */
export function editLineup(id: string, change: { name: string } | LineupContent): void {
  changeLineups((lineups) =>
    lineups.map((each) => (each.id === id ? { ...each, ...change, updatedAt: Date.now() } : each)),
  );
}

/** Puts a copy of a lineup under it. */
export function duplicateLineup(id: string, name: string): void {
  const at = Date.now();
  changeLineups((lineups) =>
    lineups.flatMap((each) =>
      each.id === id ? [each, { ...each, id: `lineup.${randomId()}`, name, createdAt: at, updatedAt: at }] : [each],
    ),
  );
}

/** Moves a lineup to a place in the list, counted without it; a place outside is the nearest end. */
export function moveLineup(id: string, place: number): void {
  changeLineups((lineups) => {
    const moved = lineups.filter((each) => each.id === id);
    return lineups.filter((each) => each.id !== id).toSpliced(Math.max(0, place), 0, ...moved);
  });
}

/** Deletes a lineup; returns the way to bring it back where it was. */
export function deleteLineup(id: string): () => void {
  const before = useLineups.getState().lineups ?? [];
  const place = before.findIndex((each) => each.id === id);
  changeLineups((lineups) => lineups.filter((each) => each.id !== id));
  return () => changeLineups((lineups) => lineups.toSpliced(place, 0, ...before.filter((each) => each.id === id)));
}

function changeLineups(change: (lineups: readonly Lineup[]) => Lineup[]): void {
  const before = useLineups.getState().lineups ?? [];
  const after = change(before).map((each, order) => (each.order === order ? each : { ...each, order }));
  useLineups.setState({ lineups: after });

  for (const each of after) if (!before.includes(each)) void saveRecord('settings', each);
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) void deleteRecords('settings', gone);
}
