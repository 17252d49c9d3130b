import { useEffect } from 'react';
import * as v from 'valibot';
import { create } from 'zustand';
import { createEarlyEdits } from '#lib/create-early-edits.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';
import { readRecord, updateRecord } from '#lib/records.ts';

type KeptSettingOptions<T> = { id: string; schema: v.GenericSchema<unknown, T>; empty: T };

type Change<T> = (value: T) => T;

export type KeptSetting<T> = {
  /** The value, in React; the empty one until it has been read. */
  useValue: () => T;
  /** Whether it has been read, in React. */
  useIsRead: () => boolean;
  /** The value as it is now, once it has been read. */
  load: () => Promise<T>;
  /** The value as far as it has been read. */
  get: () => T;
  /**
   * Changes it at once and keeps it. The change is made of what is kept, which another tab may have changed meanwhile: it must be pure.
   * One that gives the same object back changes nothing.
   */
  change: (change: Change<T>) => void;
};

/**
 * One value that is kept on this device among the settings, the same in all tabs. What was saved and cannot be read counts as empty.
 */
export function keptSetting<T>({ id, schema, empty }: KeptSettingOptions<T>): KeptSetting<T> {
  const useStore = create<{ value: T; isRead: boolean }>(() => ({ value: empty, isRead: false }));
  const record = v.object({ id: v.literal(id), value: schema });
  const get = () => useStore.getState().value;
  const early = createEarlyEdits<T>();
  let loading: Promise<void> | undefined;
  /** Tells a reading that what it has read is not the newest. */
  let changed = 0;

  async function save(change: Change<T>): Promise<void> {
    await updateRecord('settings', record, {
      id,
      update: (before) => ({ id, value: change(before === undefined ? empty : before.value) }),
    });
  }
  async function read(): Promise<void> {
    const before = changed;
    const saved = await readRecord('settings', record, id);
    if (useStore.getState().isRead && changed !== before) return read();
    const makeEarlyEdits = early.take();
    const value = saved?.value ?? empty;
    useStore.setState({ value: makeEarlyEdits === undefined ? value : makeEarlyEdits(value), isRead: true });
    if (makeEarlyEdits !== undefined) void save(makeEarlyEdits);
  }
  async function load(): Promise<T> {
    loading ??= read();
    await loading;
    return get();
  }

  onRecordsChanged('settings', (changes, from) => {
    if (from === 'other_tab' && loading !== undefined && changes.some((each) => each.id === id)) void read();
  });

  return {
    useValue: () => {
      useEffect(() => void load(), []);
      return useStore(({ value }) => value);
    },
    useIsRead: () => useStore(({ isRead }) => isRead),
    load,
    get,
    change: (change) => {
      const { value, isRead } = useStore.getState();
      const next = change(value);
      if (!isRead) {
        early.add(change);
        void load();
      }
      if (next === value) return;
      useStore.setState({ value: next });
      changed += 1;
      if (isRead) void save(change);
    },
  };
}
