import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { choosePasted } from './choose-pasted.ts';

type AttachmentDropOptions = {
  /** Where the message is written. */
  input: RefObject<HTMLElement | null>;
  onFiles: (files: readonly File[]) => void;
};

const FIELD = 'input, textarea, [contenteditable]';

/** Takes files that are dropped anywhere on the page, or pasted anywhere but into another field; tells whether some are being held over it. */
export function useAttachmentDrop({ input, onFiles }: AttachmentDropOptions): { isOver: boolean } {
  const [isOver, setOver] = useState(false);
  const takeFiles = useEffectEvent(onFiles);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const take = (event: Event, files: readonly File[]) => {
      if (files.length === 0) return;
      event.preventDefault();
      takeFiles(files);
    };

    window.addEventListener(
      'paste',
      (event) => {
        const { clipboardData, target } = event;
        const isElsewhere = target instanceof Element && target !== input.current && target.matches(FIELD);
        if (clipboardData === null || isElsewhere) return;
        take(event, choosePasted({ files: [...clipboardData.files], text: clipboardData.getData('text/plain') }));
      },
      { signal },
    );
    window.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        // Without this the browser would leave the page for the file.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    // Leaving one element for another names the other; leaving the page names none.
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        take(event, [...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => listening.abort();
  }, [input]);

  return { isOver };
}
