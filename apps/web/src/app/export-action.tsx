import { ExportEverythingButton } from '#blocks/archive/export-everything-button.tsx';
import { useArchiveHost } from './use-archive-host.ts';

/** Exports everything from wherever one is. */
export function ExportAction() {
  return <ExportEverythingButton host={useArchiveHost()} />;
}
