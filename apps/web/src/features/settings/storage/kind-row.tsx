import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { KeptBlob } from '#lib/list-blobs.ts';
import { Button } from '#ui/button.tsx';

type KindRowProps = {
  label: string;
  detail?: string;
  size: string;
  /** What would be deleted; absent where nothing can be. */
  old?: readonly KeptBlob[];
  /** Says a number of bytes. */
  describe: (bytes: number) => string;
  onDelete?: (files: readonly KeptBlob[]) => Promise<void>;
};

/** One kind of what is kept: how much, and what of it can be freed. */
export function KindRow({ label, detail, size, old, describe, onDelete }: KindRowProps) {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const bytes = describe((old ?? []).reduce((sum, file) => sum + file.bytes, 0));

  async function handleDelete() {
    setBusy(true);
    await onDelete?.(old ?? []);
    setBusy(false);
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line py-2 not-first:border-t">
      <span className="min-w-40 flex-1">
        <span className="block">{label}</span>
        {detail !== undefined && <span className="block text-f2 text-t3">{detail}</span>}
      </span>
      <span className="text-t1 tabular-nums">{size}</span>
      {old !== undefined && (
        <Button
          variant="outline"
          size="sm"
          disabled={old.length === 0 || isBusy}
          aria-label={
            old.length === 0
              ? `${text('settings.storage.delete.none')}: ${label}`
              : text('settings.storage.delete.of', { size: bytes, kind: label })
          }
          onClick={() => void handleDelete()}
          className="min-w-28"
        >
          {old.length === 0 ? text('settings.storage.delete.none') : text('settings.storage.delete', { size: bytes })}
        </Button>
      )}
    </li>
  );
}
