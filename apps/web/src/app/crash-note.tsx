import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

/** What is shown in the place of a screen that threw. */
export function CrashNote({ error }: { error: unknown }) {
  const text = useText();
  const reload = (
    <Button variant="outline" onClick={() => location.reload()}>
      {text('shell.reload')}
    </Button>
  );
  return (
    <div className="p-5">
      <Note
        tone="bad"
        title={text('shell.crash.title')}
        quote={error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        actions={reload}
      >
        {text('shell.crash.text')}
      </Note>
    </div>
  );
}
