import { useState } from 'react';
import type { Attachment } from './attachment.ts';
import type { AttachmentRefusal } from './read-attachment.ts';

/** The files that are being read, and what is to be said about the last ones. */
export type AttachmentIntake = {
  takeFiles: (files: readonly File[]) => void;
  isReading: boolean;
  refusals: readonly AttachmentRefusal[];
  dismiss: () => void;
};

/** Makes attachments of files. `onAttach` gets those that can be sent, in the order of the files, when all have been read. */
export function useAttachmentIntake(onAttach: (added: Attachment[]) => void): AttachmentIntake {
  const [reading, setReading] = useState(0);
  const [refusals, setRefusals] = useState<readonly AttachmentRefusal[]>([]);

  async function readAll(files: readonly File[]) {
    setReading((count) => count + 1);
    setRefusals([]);
    const { readAttachment } = await import('./read-attachment.ts');
    const results: (Attachment | AttachmentRefusal)[] = [];
    // One after the other: several large pictures opened at once would take gigabytes.
    for (const file of files) results.push(await readAttachment(file));
    setReading((count) => count - 1);
    const added = results.filter((result) => result.kind !== 'refused');
    if (added.length > 0) onAttach(added);
    setRefusals((said) => [...said, ...results.filter((result) => result.kind === 'refused')]);
  }

  return {
    takeFiles: (files) => void readAll(files),
    isReading: reading > 0,
    refusals,
    dismiss: () => setRefusals([]),
  };
}
