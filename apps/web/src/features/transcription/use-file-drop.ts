import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are dropped or pasted anywhere on the page; tells whether some are being held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const takeFiles = useEffectEvent(onFiles);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const take = (event: Event, transfer: DataTransfer | null) => {
      if (transfer === null || transfer.files.length === 0) return;
      event.preventDefault();
      takeFiles([...transfer.files]);
    };

    window.addEventListener('paste', (event) => take(event, event.clipboardData), { signal });
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
        take(event, event.dataTransfer);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);

  return isOver;
}
