import { Link } from 'wouter';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useText } from '#i18n/use-text.ts';

/** An address whose session is not on this device. */
export function MissingSession() {
  const text = useText();
  return (
    <div className="mx-auto w-full max-w-190 px-4 py-14 md:px-8">
      <h2 className="text-f6 font-semibold">{text('transcription.missing.title')}</h2>
      <p className="mt-1 mb-4 text-t2">{text('transcription.missing.text')}</p>
      <Link href={SCREEN_PATHS.transcription} className="font-medium underline underline-offset-4">
        {text('transcription.new')}
      </Link>
    </div>
  );
}
