import { useEffect, useState } from 'react';
import { readTakeFile } from '#features/speech/takes/read-take-file.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';

/** Enough to tell every container by, and few enough to read. */
const HEAD_BYTES = 4;

/** What is kept of a take's bytes: the first of them as they are written in hex, nothing any more, or null while that is not known. */
export type KeptBytes = { head: string } | 'gone' | null;

/** Tells what is kept of an ended take's bytes. Its owner must be another component for another take. */
export function useKeptBytes({ id, ending }: Take): KeptBytes {
  const [kept, setKept] = useState<KeptBytes>(null);
  const hasEnded = ending !== null;
  // The bytes of a take that was seen arriving are kept a moment after its end: until then none are, and none are gone.
  const [wasLive] = useState(!hasEnded);

  useEffect(() => {
    if (!hasEnded) return;
    let isStale = false;
    const look = async (mayBeGone: boolean) => {
      const head = await readHead(id);
      if (!isStale && (head !== null || mayBeGone)) setKept(head === null ? 'gone' : { head });
    };
    void look(!wasLive);
    const forget = onRecordsChanged('blobs', () => void look(true));
    return () => {
      isStale = true;
      forget();
    };
  }, [id, hasEnded, wasLive]);

  return kept;
}

async function readHead(id: string): Promise<string | null> {
  const blob = await readTakeFile(id);
  if (blob === undefined) return null;
  return writeHex(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
}

function writeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
