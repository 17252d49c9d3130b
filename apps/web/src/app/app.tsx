import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { LucideProvider } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { UiWords } from '#ui/ui-words.ts';
import { Shell } from './shell.tsx';

const PageHosts = lazy(async () => ({ default: (await import('./page-hosts.tsx')).PageHosts }));
const ShellCommands = lazy(async () => ({ default: (await import('./shell-commands.tsx')).ShellCommands }));

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Only a person's action asks again.
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // The BFF is often on loopback or in a LAN, reachable while the browser believes to be offline.
      networkMode: 'always',
    },
  },
});

export function App() {
  return (
    <Providers>
      <Shell />
      <Suspense>
        <ShellCommands />
      </Suspense>
      <Suspense>
        <PageHosts />
      </Suspense>
    </Providers>
  );
}

function Providers({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <QueryClientProvider client={queries}>
      <LucideProvider size={16} strokeWidth={1.6}>
        <UiWords value={{ close: text('ui.close'), notifications: text('ui.notifications') }}>{children}</UiWords>
      </LucideProvider>
    </QueryClientProvider>
  );
}
