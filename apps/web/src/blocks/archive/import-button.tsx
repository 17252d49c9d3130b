import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { DropOverlay } from '#blocks/files/drop-overlay.tsx';
import { useFileDrop } from '#blocks/files/use-file-drop.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { ArchiveHost } from './archive-host.ts';
import { ImportDialog } from './import-dialog.tsx';

/** Takes a file to import, chosen or dropped anywhere on the page. */
export function ImportButton({ host }: { host: ArchiveHost }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const isOver = useFileDrop({ onFiles: ([first]) => first !== undefined && setFile(first) });
  return (
    <>
      <Button
        aria-label={text('archive.import')}
        variant="outline"
        icon={<Upload size={14} />}
        onClick={() => input.current?.click()}
      >
        <span className="max-sm:hidden">{text('archive.import')}</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.html,application/json,text/html"
        aria-label={text('archive.import.file')}
        hidden
        onChange={({ currentTarget }) => {
          const [first] = currentTarget.files ?? [];
          if (first !== undefined) setFile(first);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {isOver &&
        createPortal(
          <DropOverlay title={text('archive.import.drop')} detail={text('archive.import.drop.detail')} />,
          // Files can be let go anywhere: the whole workspace says so, not the bar that the button is in.
          document.querySelector('main') ?? document.body,
        )}
      {file !== null && (
        <ImportDialog key={`${file.name} ${file.lastModified}`} file={file} host={host} onClose={() => setFile(null)} />
      )}
    </>
  );
}
