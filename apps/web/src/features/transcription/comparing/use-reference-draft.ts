import { useEffect, useState } from 'react';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { createReferenceTyping } from './create-reference-typing.ts';
import type { FileFault } from './take-reference-file.ts';

type ReferenceDraft = {
  value: string;
  /** The name of the file that the words are from, as long as they are. */
  file: string | null;
  /** Why the last file was not taken. */
  fault: FileFault | null;
  write: (text: string) => void;
  /** A file has been read; null: it was taken. */
  takeFile: (fault: FileFault | null) => void;
};

/** What was said in a recording as it is being written: what is typed is here before it is saved. */
export function useReferenceDraft({ id, reference }: RecordingTurn): ReferenceDraft {
  const [typing] = useState(() => createReferenceTyping(id));
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  useEffect(() => typing.finish, [typing]);

  return {
    value: draft ?? reference?.text ?? '',
    file: draft === null ? (reference?.file ?? null) : null,
    fault,
    write: (text) => {
      setFault(null);
      setDraft(text);
      typing.write(text);
    },
    takeFile: (found) => {
      setFault(found);
      if (found === null) setDraft(null);
    },
  };
}
