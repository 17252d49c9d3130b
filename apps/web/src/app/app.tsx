import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { LucideProvider } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { loadTexts } from '#i18n/load-texts.ts';
import { useText } from '#i18n/use-text.ts';
import { ToastHost } from '#ui/toast-host.tsx';
import { TooltipHost } from '#ui/tooltip-host.tsx';
import { UiWords } from '#ui/ui-words.ts';
import { Shell } from './shell.tsx';

// What this server refuses by itself has its texts by the time that anything can be sent.
const ShellCommands = lazy(async () => {
  const [{ ShellCommands: commands }] = await Promise.all([import('./shell-commands.tsx'), loadTexts('refusals')]);
  return { default: commands };
});

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
      <ToastHost />
      <TooltipHost />
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
