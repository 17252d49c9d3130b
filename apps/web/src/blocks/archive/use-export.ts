import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { announce } from '#ui/announce.ts';
import type { ExportedFile } from './export-session.ts';

/** What a person must know of an export: what was left out, or that there is no file. */
export type ExportTrouble = { leftOut: number } | { reason: string };

/** One export at a time: it is made, saved as a download, and what did not go as expected is told. */
export function useExport() {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ExportTrouble | null>(null);

  async function run(make: () => Promise<ExportedFile>): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      const { name, blob, leftOut } = await make();
      saveFile(blob, name);
      announce(text('archive.export.done', { name }));
      if (leftOut > 0) setTrouble({ leftOut });
    } catch (error) {
      setTrouble({ reason: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  }

  return { isBusy, trouble, run, dismiss: () => setTrouble(null) };
}
