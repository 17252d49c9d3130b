import { useText } from '#i18n/use-text.ts';
import { changeSession } from '#lib/change-session.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { RenameField } from '#ui/rename-field.tsx';

type SessionNameFieldProps = { session: SessionRecord; onDone: (how: { byKey: boolean }) => void };

/** A session's name while it is being changed; nothing written gives it the title back that was made of its input. */
export function SessionNameField({ session: { id, name, title }, onDone }: SessionNameFieldProps) {
  const text = useText();
  const shown = name ?? title;
  return (
    <RenameField
      label={text('sessions.name')}
      name={shown}
      placeholder={title}
      onDone={(written, how) => {
        // What was made of the input and left as it is is not a person's name: it goes on following the input.
        const next = written === '' || (name === null && written === title) ? null : written;
        if (next !== name) void changeSession(id, { name: next });
        onDone(how);
      }}
    />
  );
}
