import { lazy, useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { loadTexts } from '#i18n/load-texts.ts';
import { useText } from '#i18n/use-text.ts';
import { useStorageState, type StorageState } from '#lib/storage-state.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { LatePart } from '#ui/late-part.tsx';

type Trouble = Exclude<StorageState, 'opening' | 'stored'>;

const ExportAction = lazy(async () => {
  const [{ ExportAction: action }] = await Promise.all([import('./export-action.tsx'), loadTexts('archive')]);
  return { default: action };
});

/** Says that something is not being saved, and what to do. */
export function StorageBanner() {
  const text = useText();
  const state = useStorageState();
  const hasUnsaved = state === 'failed';

  useEffect(() => {
    if (!hasUnsaved) return;
    // The browser asks whether to leave.
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, [hasUnsaved]);

  if (state === 'opening' || state === 'stored') return null;
  return (
    <Banner tone="warn" title={text(`shell.${state}.title`)} action={<Remedy state={state} />}>
      {text(`shell.${state}.text`)}
    </Banner>
  );
}

function Remedy({ state }: { state: Trouble }): ReactNode {
  const text = useText();
  const [path, navigate] = useLocation();
  switch (state) {
    case 'blocked':
      return null;
    case 'outdated':
      return (
        <Button variant="outline" size="sm" onClick={() => location.reload()}>
          {text('shell.reload')}
        </Button>
      );
    case 'memory':
    case 'newer':
    case 'failed':
      return (
        <>
          {state === 'failed' && path !== '/settings' && (
            <Button variant="outline" size="sm" onClick={() => navigate('/settings')}>
              {text('shell.failed.free')}
            </Button>
          )}
          <LatePart>
            <ExportAction />
          </LatePart>
        </>
      );
  }
}
