import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';

/** Says that a link named gateways which this server does not have, and what became of the lanes; nothing where there are none. */
export function UnknownGatewaysNote({ gateways }: { gateways: readonly string[] }) {
  const text = useText();
  if (gateways.length === 0) return null;
  return (
    <Note tone="warn" title={text('lineup.unknown', { gateways })}>
      {text('lineup.unknown.text')}
    </Note>
  );
}
