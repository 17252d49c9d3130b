import { Download } from 'lucide-react';
import { useState } from 'react';
import { cuesToText } from '@lineup/shared/subtitles/cues-to-text.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { useComparisonItems } from '#features/transcription/comparing/use-comparison-items.ts';
import { receivedAnswer } from '#features/transcription/runs/received-answer.ts';
import { copyText } from '#lib/copy-text.ts';
import { announce } from '#ui/announce.ts';
import { Menu } from '#ui/menu.tsx';
import type { MenuItem } from '#ui/menu-item.ts';
import { nameTranscriptFile } from './name-transcript-file.ts';
import { SubtitleOptionsDialog } from './subtitle-options-dialog.tsx';
import { subtitleOptions } from './subtitle-options.ts';
import { transcriptFiles, type TranscriptFile } from './transcript-files.ts';
import { useReadingCues } from './use-reading-cues.ts';
import { writeTimedText } from './write-timed-text.ts';

type TakeAwayMenuProps = { turn: RecordingTurn; read: ReadRun };

/** Copying the transcript that is read, and the files it can be had as: as a person has edited it, else as it came. */
export function TakeAwayMenu({ turn, read }: TakeAwayMenuProps) {
  const text = useText();
  const format = useFormat();
  const [isDialogOpen, setDialogOpen] = useState(false);
  const { cues } = useReadingCues(read);
  const save = useSave(turn, read);
  const files = useFiles(read);
  const isAnyTimed = cues.some(isTimed);
  const comparison = useComparisonItems(turn, (words) => void copy(words));

  async function copy(words: string) {
    announce(text((await copyText(words)) ? 'transcription.export.copied' : 'transcription.export.failed'));
  }

  const items: MenuItem[] = [
    { label: text('transcription.export.copy'), onSelect: () => void copy(cuesToText(cues)) },
    {
      label: text('transcription.export.copy_times'),
      disabled: !isAnyTimed,
      onSelect: () => void copy(writeTimedText(cues, format.duration)),
    },
    'separator',
    ...files.map((file) => ({
      label: text(`transcription.export.file.${file.kind}`),
      onSelect: () => save(file),
    })),
    ...comparison,
    'separator',
    {
      label: text('transcription.export.options'),
      disabled: !isAnyTimed,
      onSelect: () => setDialogOpen(true),
    },
  ];

  return (
    <>
      <Menu
        label={text('transcription.export')}
        items={items}
        trigger={
          <>
            <Download size={15} aria-hidden />
            <span className="@max-5xl/bar:hidden">{text('transcription.export')}</span>
          </>
        }
      />
      {isDialogOpen && (
        <SubtitleOptionsDialog
          cues={cues}
          words={read.outcome.transcript?.words ?? []}
          files={files}
          onSave={save}
          onClose={() => setDialogOpen(false)}
        />
      )}
    </>
  );
}

function useFiles(read: ReadRun): TranscriptFile[] {
  const options = subtitleOptions.useValue();
  const { cues, isEdited } = useReadingCues(read);
  const { transcript } = read.outcome;
  if (transcript === null) return [];
  const answers = read.run.parts.map(({ frames }) => receivedAnswer(frames).text);
  return transcriptFiles({ cues, isEdited, transcript, answers, options });
}

function useSave({ id, recording }: RecordingTurn, { run }: ReadRun): (file: TranscriptFile) => void {
  const isAlone = useLaneRuns(id).filter(({ current }) => current !== null).length < 2;
  return ({ extension, mime, write }) => {
    const model = isAlone ? null : run.request.model;
    saveFile(new Blob([write()], { type: mime }), nameTranscriptFile({ recording: recording.name, model, extension }));
  };
}
