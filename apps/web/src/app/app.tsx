import { QueryClientProvider } from '@tanstack/react-query';
import { LucideProvider } from 'lucide-react';
import { clsx } from 'clsx';
import { lazy, startTransition, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { withTexts } from '#i18n/with-texts.ts';
import { useSignInState } from '#lib/sign-in-state.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { CrashBoundary } from '#ui/crash-boundary.tsx';
import { FirstDraw } from '#ui/first-draw.ts';
import { LatePart } from '#ui/late-part.tsx';
import { UiWords } from '#ui/ui-words.ts';
import { CrashNote } from './crash-note.tsx';
import { Logo } from './logo.tsx';
import { queries } from './queries.ts';
import { Shell } from './shell.tsx';

const PageHosts = lazy(async () => ({ default: (await import('./page-hosts.tsx')).PageHosts }));
const ShellCommands = lazy(async () => ({
  default: (await withTexts(import('./shell-commands.tsx'), 'shell')).ShellCommands,
}));

const Login = lazy(async () => ({
  default: (await withTexts(import('#features/login/login.tsx'), 'login', 'runs')).Login,
}));

export function App() {
  const state = useSignInState();
  return (
    <Providers>
      {state !== 'out' && <Workspace isHidden={state === 'ended'} />}
      {state !== 'in' && (
        <CrashBoundary Fallback={CrashNote}>
          <Suspense>
            <Login state={state} logo={<Logo />} />
          </Suspense>
        </CrashBoundary>
      )}
    </Providers>
  );
}

/** It is hidden, not taken away: what is being written, and where it is read, are there again after signing in. */
function Workspace({ isHidden }: { isHidden: boolean }) {
  return (
    <div className={clsx('contents', isHidden && 'invisible')}>
      <Shell />
      <LatePart>
        <ShellCommands />
      </LatePart>
      <LatePart>
        <PageHosts />
      </LatePart>
    </div>
  );
}

function Providers({ children }: { children: ReactNode }) {
  const text = useText();
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setDrawn(true))), []);
  return (
    <QueryClientProvider client={queries}>
      <LucideProvider size={16} strokeWidth={1.6}>
        <UiWords value={{ close: text('ui.close'), notifications: text('ui.notifications') }}>
          <FirstDraw value={isDrawn}>{children}</FirstDraw>
        </UiWords>
      </LucideProvider>
    </QueryClientProvider>
  );
}
