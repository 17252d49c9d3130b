import { Languages } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { languageName } from '#i18n/language-name.ts';
import { nextLocale } from '#i18n/next-locale.ts';
import { setLocale } from '#i18n/set-locale.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { LoginForm } from './login-form.tsx';

type LoginCardProps = { lead: string; logo: ReactNode; isProxy: boolean };

/** What the login says and asks. */
export function LoginCard({ lead, logo, isProxy }: LoginCardProps) {
  const text = useText();
  const locale = useLocale();
  const id = useId();
  const other = nextLocale(locale);
  return (
    <section aria-labelledby={id} className="flex w-full flex-col gap-4">
      <div className="-mx-1 flex items-start justify-between">
        {logo}
        <IconButton
          label={text('shell.other_language', { language: languageName(other) })}
          icon={<Languages />}
          onClick={() => void setLocale(other)}
        />
      </div>
      <div className="flex flex-col gap-1.5">
        <h1 id={id} className="text-f6 font-semibold">
          {text('login.title')}
        </h1>
        <p className="text-f4 text-t2">{isProxy ? text('login.proxy') : lead}</p>
      </div>
      {isProxy ? (
        <Button variant="primary" onClick={() => location.reload()}>
          {text('login.proxy.do')}
        </Button>
      ) : (
        <LoginForm />
      )}
    </section>
  );
}
