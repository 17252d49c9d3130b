import { onRecordsChanged } from '#lib/record-changes.ts';

/** How often another tab has told of changes. */
let heard = 0;

for (const store of ['sessions', 'turns', 'runs'] as const) {
  onRecordsChanged(store, (_changes, from) => {
    if (from === 'other_tab') heard += 1;
  });
}

/** Reads what nobody follows yet: again, when another tab has changed something while it was read. */
export async function readInStep<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    const before = heard;
    const found = await read();
    if (heard === before) return found;
  }
}
