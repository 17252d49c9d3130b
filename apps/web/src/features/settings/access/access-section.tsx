import { sessionResponse } from '@lineup/shared/session/session-response.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '#features/settings/section.tsx';
import { useText } from '#i18n/use-text.ts';
import { apiJson } from '#lib/api-json.ts';
import { Button } from '#ui/button.tsx';
import { SignOutDialog } from './sign-out-dialog.tsx';

/** Who is signed in, and the way out; nothing where nobody is. */
export function AccessSection() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { data: session } = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => apiJson('/api/session', sessionResponse, { signal }),
  });
  if (session === undefined || session.user === null || session.way === 'open') return null;
  const { way, user } = session;
  return (
    <Section title={text('settings.access')} lead={text(`settings.access.${way}`, { name: user.name })}>
      {way === 'passcode' && (
        <div>
          <Button variant="outline" onClick={() => setOpen(true)}>
            {text('settings.access.out')}
          </Button>
          {isOpen && <SignOutDialog onClose={() => setOpen(false)} />}
        </div>
      )}
    </Section>
  );
}
