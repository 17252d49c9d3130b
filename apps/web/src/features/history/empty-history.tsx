import { useLocation } from 'wouter';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { EXAMPLE_WISH } from '#blocks/sessions/use-asked-example.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

/** Nothing has been kept yet, or nothing of it can be read. The examples are there to have something. */
export function EmptyHistory({ damaged }: { damaged: number }) {
  const text = useText();
  const [, navigate] = useLocation();
  return (
    <div className="mx-auto max-w-3xl px-4 py-5">
      {damaged > 0 && <Note tone="warn" title={text('sessions.damaged', { count: damaged })} />}
      <div className="reading py-4">
        <p className="text-f6 font-semibold">{text('history.empty')}</p>
        <p className="mt-1 text-t2">{text('history.empty.text')}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          {(['chat', 'speech', 'transcription'] as const).map((screen) => (
            <Button
              key={screen}
              variant="outline"
              onClick={() => navigate(SCREEN_PATHS[screen], { state: EXAMPLE_WISH })}
            >
              {text(`start.${screen}.run`)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
