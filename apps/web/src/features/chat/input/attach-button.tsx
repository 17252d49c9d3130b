import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';

type AttachButtonProps = { disabled?: boolean; onFiles: (files: readonly File[]) => void };

/** Opens the file dialog, without a filter: what a file is, its bytes decide. */
export function AttachButton({ disabled = false, onFiles }: AttachButtonProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        label={text('input.attach')}
        icon={<Paperclip size={16} />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null && files.length > 0) onFiles([...files]);
          // The same file can be chosen again, after it has changed or was refused.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
