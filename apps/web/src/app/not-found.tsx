import { Link, useLocation } from 'wouter';
import { useText } from '#i18n/use-text.ts';
import { TopBar } from '#ui/top-bar.tsx';

/** An address under which there is no screen. */
export function NotFound() {
  const text = useText();
  const [path] = useLocation();
  return (
    <>
      <TopBar title={text('shell.not_found.title')} />
      <div className="flex flex-col items-start gap-3 p-5 text-t2">
        <p>{text('shell.not_found.text', { path })}</p>
        <Link href="/" className="underline decoration-line3 underline-offset-3">
          {text('shell.to_chat')}
        </Link>
      </div>
    </>
  );
}
