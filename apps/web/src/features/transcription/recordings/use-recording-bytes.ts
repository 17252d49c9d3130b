import { useEffect, useState } from 'react';
import { readRecordingBytes } from './recording-bytes.ts';

/** A recording's bytes; null when they are no longer kept, undefined until that is known. */
export function useRecordingBytes(turnId: string): Blob | null | undefined {
  const [read, setRead] = useState<{ turnId: string; audio: Blob | null } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void readRecordingBytes(turnId).then((audio) => {
      if (isCurrent) setRead({ turnId, audio });
    });
    return () => {
      isCurrent = false;
    };
  }, [turnId]);

  return read?.turnId === turnId ? read.audio : undefined;
}
