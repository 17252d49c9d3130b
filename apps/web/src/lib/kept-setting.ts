import { useEffect } from 'react';
import * as v from 'valibot';
import { create } from 'zustand';
import { readRecords, saveRecord } from '#lib/records.ts';

type KeptSettingOptions<T> = { id: string; schema: v.GenericSchema<unknown, T>; empty: T };

type Change<T> = (value: T) => T;

export type KeptSetting<T> = {
  /** The value, in React; the empty one until it has been read. */
  useValue: () => T;
  /** Whether it has been read, in React. */
  useIsRead: () => boolean;
  /** The value, read at most once. */
  load: () => Promise<T>;
  /** The value as far as it has been read. */
  get: () => T;
  /** Changes it at once and keeps it. A change that gives the same object back changes nothing. */
  change: (change: Change<T>) => void;
};

/** One value that is kept on this device among the settings. What was saved and cannot be read counts as empty. */
export function keptSetting<T>({ id, schema, empty }: KeptSettingOptions<T>): KeptSetting<T> {
  const useStore = create<{ value: T; isRead: boolean }>(() => ({ value: empty, isRead: false }));
  const record = v.object({ id: v.literal(id), value: schema });
  const get = () => useStore.getState().value;
  const save = () => saveRecord('settings', { id, value: get() });
  /** Made before the value was read: they are made once more upon what was saved, which they would else replace. */
  let early: Change<T>[] = [];
  let loading: Promise<T> | undefined;

  async function read(): Promise<T> {
    const { records } = await readRecords('settings', record);
    const saved = records[0]?.value ?? empty;
    useStore.setState({ value: early.reduce((value, change) => change(value), saved), isRead: true });
    if (early.length > 0) await save();
    early = [];
    return get();
  }
  function load(): Promise<T> {
    loading ??= read();
    return loading;
  }

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
        early.push(change);
        void load();
      }
      if (next === value) return;
      useStore.setState({ value: next });
      if (isRead) void save();
    },
  };
}
