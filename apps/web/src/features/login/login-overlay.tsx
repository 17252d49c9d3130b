import { useQueryClient } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { DialogFrame } from '#ui/dialog-frame.tsx';

type LoginOverlayProps = {
  /** Whether it hides everything below. */
  covers: boolean;
  children: ReactNode;
};

/** The login over the workspace. It goes away by signing in alone; whatever else closes a dialog opens it again. */
export function LoginOverlay({ covers, children }: LoginOverlayProps) {
  const text = useText();
  const queries = useQueryClient();
  const [opening, setOpening] = useState(0);

  // What was refused meanwhile is asked for again once somebody has signed in.
  useEffect(() => () => void queries.invalidateQueries(), [queries]);

  return (
    <DialogFrame
      key={opening}
      label={text('login.title')}
      onClose={() => setOpening(opening + 1)}
      className={clsx(
        covers ? 'm-0 h-dvh max-h-none w-dvw max-w-none' : 'm-auto w-[min(400px,calc(100vw-32px))] rounded-composer',
      )}
    >
      <div className={clsx('flex justify-center', covers ? 'min-h-full items-center p-4' : 'p-5')}>
        <div className={clsx('w-full', covers && 'max-w-80 pb-[12vh]')}>{children}</div>
      </div>
    </DialogFrame>
  );
}
