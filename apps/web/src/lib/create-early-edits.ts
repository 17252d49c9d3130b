type Edit<T> = (before: T) => T;

/** Holds the changes of something that is still being read, so that they are made anew over what was kept and neither is lost. */
export function createEarlyEdits<T>() {
  let held: Edit<T>[] = [];

  return {
    add(edit: Edit<T>): void {
      held.push(edit);
    },
    /** The held changes as one, made in their order, which are held no longer; undefined when there are none. */
    take(): Edit<T> | undefined {
      const edits = held;
      held = [];
      return edits.length === 0 ? undefined : (kept) => edits.reduce((before, edit) => edit(before), kept);
    },
  };
}
