import { useEffect, useEffectEvent, useState } from 'react';
import { readInterruptedRecordings, type InterruptedRecording } from './read-interrupted-recordings.ts';
import { whenRecordingIsFree } from './when-recording-is-free.ts';

/** The recordings that were interrupted, and the way to look for them anew. */
type InterruptedRecordings = { recordings: readonly InterruptedRecording[]; look: () => Promise<void> };

/** Finds interrupted recordings: at first, whenever the page comes back into sight, and when another page dies over one. */
export function useInterruptedRecordings(): InterruptedRecordings {
  const [recordings, setRecordings] = useState<readonly InterruptedRecording[]>([]);

  async function read() {
    const { interrupted, held } = await readInterruptedRecordings();
    setRecordings(interrupted);
    return held;
  }
  const look = useEffectEvent(read);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const awaited = new Set<string>();

    async function lookAndWait() {
      const held = await look();
      for (const id of held.filter((each) => !awaited.has(each))) void wait(id);
    }
    async function wait(id: string) {
      awaited.add(id);
      try {
        await whenRecordingIsFree(id, signal);
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      await look();
    }
    function handleVisibility() {
      if (document.visibilityState === 'visible') void lookAndWait();
    }

    void lookAndWait();
    document.addEventListener('visibilitychange', handleVisibility, { signal });
    return () => controller.abort();
  }, []);

  return {
    recordings,
    look: async () => {
      await read();
    },
  };
}
