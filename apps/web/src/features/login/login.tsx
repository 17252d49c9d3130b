import { useQuery } from '@tanstack/react-query';
import { sessionResponse } from '@lineup/shared/session/session-response.ts';
import { useEffect, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { apiJson } from '#lib/api-json.ts';
import { followSession } from '#lib/tell-session.ts';
import type { SignInState } from '#lib/next-sign-in-state.ts';
import { LoginCard } from './login-card.tsx';
import { LoginOverlay } from './login-overlay.tsx';

type LoginProps = { state: Exclude<SignInState, 'in'>; logo: ReactNode };

/** The login: a page of its own where the app began without a session, else over what is there. */
export function Login({ state, logo }: LoginProps) {
  const text = useText();
  useEffect(() => void followSession(), []);
  const { data: session } = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => apiJson('/api/session', sessionResponse, { signal }),
  });
  const card = <LoginCard lead={text(`login.${state}`)} logo={logo} isProxy={session?.way === 'proxy'} />;
  if (state !== 'out') return <LoginOverlay covers={state === 'ended'}>{card}</LoginOverlay>;
  return (
    <main className="flex min-h-dvh items-center justify-center bg-paper p-4">
      <div className="w-full max-w-80 pb-[12vh]">{card}</div>
    </main>
  );
}
