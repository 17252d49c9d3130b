import type { Archive } from '@lineup/shared/archive/archive.ts';
import { ArchiveRefusal } from '@lineup/shared/archive/archive-refusal.ts';
import { useEffect, useState } from 'react';
import type { ArchiveHost } from './archive-host.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readArchiveFile } from './read-archive-file.ts';
import { writeImport } from './write-import.ts';

/** Why a file is not imported: as `ArchiveRefusal` has it, or for a reason that is none of the file's. */
export type ImportRefusal = { code: ArchiveRefusal['code'] | 'other'; where: string };

/** How far the import of a file has come. */
export type ImportState =
  | { step: 'reading' }
  | { step: 'refused'; refusal: ImportRefusal }
  | { step: 'checked'; plan: ImportPlan }
  | { step: 'writing'; plan: ImportPlan };

type UseImportOptions = {
  file: File;
  host: ArchiveHost;
  onDone: (archive: Archive, written: readonly string[]) => void;
};

/** Reads and checks a file at once, and writes it when it is told to. */
export function useImport({ file, host, onDone }: UseImportOptions) {
  const [state, setState] = useState<ImportState>({ step: 'reading' });

  useEffect(() => {
    let isGone = false;
    const show = (next: ImportState) => !isGone && setState(next);
    host
      .loadCheckers()
      .then((checkers) => readArchiveFile(file, checkers))
      .then(planImport)
      .then(
        (plan) => show({ step: 'checked', plan }),
        (error: unknown) => show({ step: 'refused', refusal: describeRefusal(error) }),
      );
    return () => {
      isGone = true;
    };
  }, [file, host]);

  async function write(plan: ImportPlan, here: 'leave_out' | 'copy'): Promise<void> {
    setState({ step: 'writing', plan });
    try {
      const written = await writeImport(plan, { here, checkers: await host.loadCheckers() });
      onDone(plan.archive, written);
    } catch (error) {
      setState({ step: 'refused', refusal: describeRefusal(error) });
    }
  }

  return { state, write };
}

function describeRefusal(error: unknown): ImportRefusal {
  if (error instanceof ArchiveRefusal) return { code: error.code, where: error.where };
  return { code: 'other', where: error instanceof Error ? error.message : String(error) };
}
