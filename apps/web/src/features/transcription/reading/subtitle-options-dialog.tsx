import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { judgeCue } from '@lineup/shared/subtitles/judge-cue.ts';
import type { TranscriptWord } from '@lineup/shared/transcription/transcript-result.ts';
import { Download } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { Switch } from '#ui/switch.tsx';
import { LineWidthField } from './line-width-field.tsx';
import { makeSubtitles } from './make-subtitles.ts';
import { subtitleOptions, type SubtitleOptions } from './subtitle-options.ts';
import type { TranscriptFile } from './transcript-files.ts';

type SubtitleOptionsDialogProps = {
  cues: readonly Cue[];
  words: readonly TranscriptWord[];
  files: readonly TranscriptFile[];
  onSave: (file: TranscriptFile) => void;
  onClose: () => void;
};

/** How subtitle files are written, with what becomes of the segments, and the files themselves. */
export function SubtitleOptionsDialog({ cues, words, files, onSave, onClose }: SubtitleOptionsDialogProps) {
  const text = useText();
  const options = subtitleOptions.useValue();
  const subtitleFiles = files.filter(({ kind }) => kind === 'srt' || kind === 'vtt');

  return (
    <Dialog
      title={text('transcription.export.title')}
      onClose={onClose}
      footer={
        <>
          <p className="mr-auto text-f3 text-t2">
            <Preview cues={cues} words={words} options={options} />
          </p>
          {subtitleFiles.map((file) => (
            <Button
              key={file.kind}
              variant="outline"
              icon={<Download size={14} aria-hidden />}
              onClick={() => onSave(file)}
            >
              {text(`transcription.export.file.${file.kind}`)}
            </Button>
          ))}
        </>
      }
    >
      <OptionFields />
    </Dialog>
  );
}

function OptionFields() {
  const text = useText();
  const options = subtitleOptions.useValue();
  const change = (part: Partial<SubtitleOptions>) => subtitleOptions.change((before) => ({ ...before, ...part }));
  return (
    <div className="flex flex-col gap-4">
      <div>
        <Switch
          checked={options.isFitted}
          onChange={(isFitted) => change({ isFitted })}
          label={text('transcription.export.fit')}
        />
        <p className="text-f2 text-t3">{text('transcription.export.fit.hint')}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <LineWidthField
          value={options.lineLength}
          disabled={!options.isFitted}
          onChange={(lineLength) => change({ lineLength })}
        />
        <Field label={text('transcription.export.lines')}>
          <Select
            disabled={!options.isFitted}
            value={String(options.lines)}
            options={['1', '2'].map((value) => ({ value, label: value }))}
            onChange={(value) => change({ lines: value === '1' ? 1 : 2 })}
          />
        </Field>
        <Field label={text('transcription.export.line_end')}>
          <Select
            value={options.lineEnd}
            options={[
              { value: 'lf', label: 'LF' },
              { value: 'crlf', label: 'CRLF' },
            ]}
            onChange={(lineEnd) => change({ lineEnd })}
          />
        </Field>
      </div>
    </div>
  );
}

type PreviewProps = Pick<SubtitleOptionsDialogProps, 'cues' | 'words'> & { options: SubtitleOptions };

/** What becomes of the segments, told anew as the options change. */
function Preview({ cues, words, options }: PreviewProps) {
  const text = useText();
  const subtitles = makeSubtitles(cues, words, options);
  const segments = text('transcription.export.segments', { count: cues.filter(isTimed).length });
  const hasty = subtitles.filter((subtitle) => judgeCue(subtitle)?.level === 'too_fast').length;
  return (
    <span role="status">
      {text('transcription.export.preview', { segments, count: subtitles.length })}
      {hasty > 0 && <span className="text-warn"> · {text('transcription.export.too_fast', { count: hasty })}</span>}
    </span>
  );
}
