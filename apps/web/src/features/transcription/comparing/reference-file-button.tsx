import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { REFERENCE_EXTENSIONS } from './is-reference-file.ts';
import { takeReferenceFile, type FileFault } from './take-reference-file.ts';

const ACCEPT = REFERENCE_EXTENSIONS.map((extension) => `.${extension}`).join(',');

type ReferenceFileButtonProps = {
  turnId: string /** Null: the file was taken. */;
  onTaken: (fault: FileFault | null) => void;
};

/** Opens a file that tells what was said. */
export function ReferenceFileButton({ turnId, onTaken }: ReferenceFileButtonProps) {
  const text = useText();
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File) {
    onTaken(await takeReferenceFile(turnId, { file, locale }));
  }

  return (
    <>
      <Button variant="outline" icon={<FolderOpen size={14} />} onClick={() => input.current?.click()}>
        {text('transcription.reference.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          // The same file can be chosen again, after it has changed.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
