import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { loadSession } from './load-session.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';

/** The session that the address names: `none` when it names none, `missing` when this device does not have it. */
export type OpenedSession =
  | { status: 'none' | 'loading' | 'missing' }
  | { status: 'ready'; session: TranscriptionSession };

/** Opens a session, from memory or from what is saved. */
export function useSession(id: string | undefined): OpenedSession {
  const session = useStore(transcriptionStore, ({ sessions }) => (id === undefined ? undefined : sessions[id]));
  const isKnown = session !== undefined;
  const [missingId, setMissingId] = useState<string | null>(null);

  useEffect(() => {
    if (id === undefined || isKnown) return;
    let isCurrent = true;
    void loadSession(id).then((loaded) => {
      if (!isCurrent) return;
      if (loaded === undefined) setMissingId(id);
      else transcriptionStore.getState().putSession(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isKnown]);

  if (id === undefined) return { status: 'none' };
  if (session !== undefined) return { status: 'ready', session };
  return { status: missingId === id ? 'missing' : 'loading' };
}
