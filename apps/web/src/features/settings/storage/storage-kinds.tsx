import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { countSounds } from '#blocks/kept-sounds/count-sounds.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { deleteRecords } from '#lib/delete-records.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';
import { type KeptBlob } from '#lib/list-blobs.ts';
import { Select } from '#ui/select.tsx';
import { toast } from '#ui/toast.ts';
import { KindRow } from './kind-row.tsx';
import { olderThan } from './older-than.ts';
import { FILE_KINDS, readKinds } from './read-kinds.ts';

/** The ages to choose from, in days; 0 is any. */
const AGES = [0, 7, 30, 90] as const;

/** How much is kept of each kind, and the way to free what is old. */
export function StorageKinds() {
  const text = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const [days, setDays] = useState<number>(30);
  const [openedAt] = useState(Date.now);
  const { data: kinds } = useQuery({ queryKey: ['storage', 'kinds'], queryFn: readKinds, staleTime: 0 });
  // What an answer that has just ended leaves is kept a moment later, and other tabs go on.
  useEffect(
    () => onRecordsChanged('blobs', () => void queries.invalidateQueries({ queryKey: ['storage'] })),
    [queries],
  );
  if (kinds === undefined) return null;

  const size = (bytes: number) => {
    const { value, unit } = format.bytes(bytes);
    return `${value} ${unit}`;
  };

  async function free(files: readonly KeptBlob[]): Promise<void> {
    const restore = await deleteRecords(
      'blobs',
      files.map(({ id }) => id),
    );
    await countSounds();
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    toast({
      text: text('settings.storage.deleted', { count: files.length, size: size(bytes) }),
      action: { label: text('ui.undo'), onAction: () => void restore().then(countSounds) },
    });
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-t2">
        <span aria-hidden>{text('settings.storage.older')}</span>
        <Select
          label={text('settings.storage.older')}
          value={String(days)}
          options={AGES.map((age) => ({
            value: String(age),
            label: age === 0 ? text('settings.storage.any_age') : text('settings.storage.days', { count: age }),
          }))}
          onChange={(value) => setDays(Number(value))}
        />
      </div>
      <ul aria-label={text('settings.storage.kinds')} className="border-y border-line">
        {FILE_KINDS.filter((kind) => kind !== 'others' || kinds.others.length > 0).map((kind) => (
          <KindRow
            key={kind}
            label={text(`settings.storage.${kind}`)}
            detail={text('settings.storage.count', { count: kinds[kind].length })}
            size={size(kinds[kind].reduce((sum, { bytes }) => sum + bytes, 0))}
            old={olderThan(kinds[kind], { days, at: openedAt })}
            describe={size}
            onDelete={free}
          />
        ))}
        <KindRow label={text('settings.storage.texts')} size={size(kinds.texts)} describe={size} />
      </ul>
      <p className="text-f2 text-t3">{text('settings.storage.delete.text')}</p>
    </div>
  );
}
