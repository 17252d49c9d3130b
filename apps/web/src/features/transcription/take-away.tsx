import { Check, Copy, Download } from 'lucide-react';
import { useCopy } from '#ui/use-copy.ts';
import { listTranscriptFiles, type TranscriptFile } from '#blocks/transcripts/list-transcript-files.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { Button } from '#ui/button.tsx';
import type { Transcript } from './judge-transcription.ts';
import { uploadName } from './upload-name.ts';

type TakeAwayProps = {
  transcript: Transcript;
  /** The gateway's answer as it came. */
  received: string;
  recordingName: string;
};

/** Copying a transcript, and the files it can be had as. */
export function TakeAway({ transcript, received, recordingName }: TakeAwayProps) {
  const text = useText();
  const isJson = transcript.format === 'json' || transcript.format === 'verbose_json';
  const files = listTranscriptFiles({
    text: transcript.text.trim(),
    segments: transcript.segments,
    receivedJson: isJson ? received : null,
  });

  function handleSave({ extension, mime, content }: TranscriptFile) {
    saveFile(new Blob([content], { type: mime }), uploadName(recordingName, extension));
  }

  return (
    <div
      role="group"
      aria-label={text('transcription.downloads')}
      className="-ml-1.75 flex flex-wrap items-center gap-0.5"
    >
      <CopyTranscript words={transcript.text.trim()} />
      {files.map((file) => {
        const type = file.extension.toUpperCase();
        const label = text('transcription.download', { type });
        return (
          <Button
            key={type}
            size="sm"
            aria-label={label}
            data-tip={label}
            icon={<Download size={14} />}
            onClick={() => handleSave(file)}
          >
            {type}
          </Button>
        );
      })}
    </div>
  );
}

function CopyTranscript({ words }: { words: string }) {
  const text = useText();
  const { isCopied, copy } = useCopy();
  return (
    <Button size="sm" icon={isCopied ? <Check size={14} /> : <Copy size={14} />} onClick={() => void copy(words)}>
      {text(isCopied ? 'ui.copied' : 'ui.copy')}
    </Button>
  );
}
