import { ExportEverythingButton } from '#blocks/archive/export-everything-button.tsx';
import { archiveHost } from './archive-host.ts';

/** Exports everything from wherever one is. */
export function ExportAction() {
  return <ExportEverythingButton host={archiveHost} />;
}
