import { useEffect, useEffectEvent, useState } from 'react';

type FileDropOptions = {
  onFiles: (files: readonly File[]) => void;
  /** Which files a paste is meant to bring; all that it holds where nothing is said. */
  readPaste?: (event: ClipboardEvent) => readonly File[];
};

/** Takes files that are dropped or pasted anywhere on the page; tells whether some are being held over it. */
export function useFileDrop({ onFiles, readPaste = readFiles }: FileDropOptions): boolean {
  const [isOver, setOver] = useState(false);
  const takeFiles = useEffectEvent(onFiles);
  const choosePasted = useEffectEvent(readPaste);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const take = (event: Event, files: readonly File[]) => {
      if (files.length === 0) return;
      event.preventDefault();
      takeFiles(files);
    };

    window.addEventListener('paste', (event) => take(event, choosePasted(event)), { signal });
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
  }, []);

  return isOver;
}

function readFiles({ clipboardData }: ClipboardEvent): File[] {
  return [...(clipboardData?.files ?? [])];
}
