import type { RefObject } from 'react';
import { useFileDrop } from '#blocks/files/use-file-drop.ts';
import { choosePasted } from './choose-pasted.ts';

type AttachmentDropOptions = {
  /** Where the message is written. */
  input: RefObject<HTMLElement | null>;
  onFiles: (files: readonly File[]) => void;
};

const FIELD = 'input, textarea, [contenteditable]';

/** Takes files that are dropped anywhere on the page, or pasted anywhere but into another field; tells whether some are being held over it. */
export function useAttachmentDrop({ input, onFiles }: AttachmentDropOptions): boolean {
  return useFileDrop({
    onFiles,
    readPaste({ clipboardData, target }) {
      const isElsewhere = target instanceof Element && target !== input.current && target.matches(FIELD);
      if (clipboardData === null || isElsewhere) return [];
      return choosePasted({ files: [...clipboardData.files], text: clipboardData.getData('text/plain') });
    },
  });
}
