import { useLocation } from 'wouter';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

/** Says that an address names a session that is not here. */
export function MissingSession() {
  const text = useText();
  const [, navigate] = useLocation();
  return (
    <div className="max-w-130 px-4 py-10 md:px-6.5">
      <h2 className="text-f6 font-semibold">{text('speech.missing.title')}</h2>
      <p className="mt-2 mb-4 text-f5 text-t2">{text('speech.missing.text')}</p>
      <Button variant="outline" onClick={() => navigate(SCREEN_PATHS.speech)}>
        {text('speech.missing.new')}
      </Button>
    </div>
  );
}
