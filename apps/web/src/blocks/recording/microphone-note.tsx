import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import type { MicrophoneReason } from './microphone-reason.ts';
import { sshTunnel } from './ssh-tunnel.ts';

/** What asking again cannot mend. */
const FINAL: readonly MicrophoneReason[] = ['insecure_context', 'unsupported', 'blocked_by_page', 'gone', 'broken_off'];

type MicrophoneNoteProps = {
  reason: MicrophoneReason;
  /** Tries once more, where that can help. */
  onRetry?: () => void;
};

/** Says why there is no microphone, and what to do about it. */
export function MicrophoneNote({ reason, onRetry }: MicrophoneNoteProps) {
  const text = useText();
  const canRetry = onRetry !== undefined && !FINAL.includes(reason);
  return (
    <Note
      tone="warn"
      title={text(`transcription.microphone.${reason}`)}
      actions={
        canRetry ? (
          <Button variant="outline" size="sm" onClick={onRetry}>
            {text('transcription.microphone.retry')}
          </Button>
        ) : undefined
      }
    >
      <p>{text(`transcription.microphone.${reason}.help`)}</p>
      {reason === 'insecure_context' && <Tunnel />}
    </Note>
  );
}

function Tunnel() {
  const text = useText();
  const { command, address } = sshTunnel(location);
  return (
    <>
      <code className="my-1 block font-mono text-f2 break-words text-t1">{command}</code>
      <p>{text('transcription.microphone.insecure_context.then', { address })}</p>
    </>
  );
}
