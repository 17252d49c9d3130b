import { useQuery } from '@tanstack/react-query';
import { Section } from '#features/settings/section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { readStorageUse } from '#lib/read-storage-use.ts';
import { useStorageState } from '#lib/storage-state.ts';
import { StorageKinds } from './storage-kinds.tsx';
import { WipeButton } from './wipe-button.tsx';

/** Where everything is kept, how much it is, and how to make room. */
export function StorageSection() {
  const text = useText();
  const state = useStorageState();
  // Nothing can be read any more, or not yet.
  const isClosed = state === 'outdated' || state === 'blocked';
  return (
    <Section title={text('settings.storage')} lead={text(`settings.storage.${state === 'opening' ? 'stored' : state}`)}>
      {(state === 'stored' || state === 'failed') && <StorageUse />}
      {!isClosed && (
        <>
          <StorageKinds />
          {/* Data of a newer version is not ours to delete. */}
          {state !== 'newer' && <WipeButton />}
        </>
      )}
    </Section>
  );
}

function StorageUse() {
  const text = useText();
  const format = useFormat();
  const { data: use } = useQuery({ queryKey: ['storage', 'use'], queryFn: readStorageUse, staleTime: 0 });
  if (use === undefined) return null;
  if (use === null) return <p className="text-t3">{text('settings.storage.unknown')}</p>;
  const [used, quota] = [format.bytes(use.used), format.bytes(use.quota)];
  return (
    <p className="text-t3">
      {text('settings.storage.used', { used: `${used.value} ${used.unit}`, quota: `${quota.value} ${quota.unit}` })}
    </p>
  );
}
