import { FolderOpen } from 'lucide-react';
import { useRef, type ComponentProps } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';

type FileButtonProps = Pick<ComponentProps<typeof Button>, 'variant' | 'size'> & {
  labelClassName?: string;
  onFiles: (files: readonly File[]) => void;
};

/** Opens the file dialog. Its filter is only a help: what a file is, its bytes decide. */
export function FileButton({ onFiles, labelClassName, ...look }: FileButtonProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} icon={<FolderOpen size={14} />} onClick={() => input.current?.click()}>
        <span className={labelClassName}>{text('transcription.choose')}</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept="audio/*,video/*"
        multiple
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null) onFiles([...files]);
          // The same file can be chosen again, after it has changed or was refused.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
