import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { readSentForm } from '#blocks/code-export/read-sent-form.ts';
import type { RunPart, TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { shortenValue } from './shorten-value.ts';
import { TRANSCRIPTION_PATH } from './transcription-path.ts';

type WireFormProps = Pick<TranscriptionRun, 'request'> & { part: RunPart; children: ReactNode };

/** The form as it was sent: its fields in their order, the file last. */
export function WireForm({ request, part: { name, type, bytes }, children }: WireFormProps) {
  const text = useText();
  const format = useFormat();
  const { fields } = readSentForm({ fields: request });
  return (
    <InspectorPart
      title={text('wire.request')}
      actions={
        <>
          <CopyButton
            read={() => [...fields, ['file', name]].map((field) => field.join(': ')).join('\n')}
            label={text('wire.copy.request')}
            copied={text('ui.copied')}
          />
          {children}
        </>
      }
    >
      <p className="text-f2 text-t2">
        <code>POST {TRANSCRIPTION_PATH}</code>
        <span className="ml-2 text-t3">multipart/form-data</span>
      </p>
      <p className="mt-0.5 mb-2 flex flex-wrap items-center gap-x-1.5 text-f2 text-t3">
        <KeyRound size={13} aria-hidden />
        <code className="text-t2">Bearer ••••••</code>
        {text('run.wire.key')}
      </p>
      <dl className="grid grid-cols-[minmax(92px,auto)_minmax(0,1fr)] gap-x-3 font-mono text-f2/[21px]">
        {fields.map(([field, given], index) => (
          // A list has several fields of one name.
          <div key={index} className="contents">
            <dt className="text-t3">{field}</dt>
            <dd className="break-words whitespace-pre-wrap text-t1 [text-autospace:no-autospace]">
              {shortenValue(given)}
            </dd>
          </div>
        ))}
        <div className="contents">
          <dt className="text-t3">file</dt>
          <dd className="break-words text-t1">
            {name === '' ? '–' : name}
            {bytes > 0 && (
              <span className="ml-2 font-sans text-t3">
                {type !== '' && `${type} · `}
                {format.count(bytes)} {text('wire.bytes', { count: bytes })}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </InspectorPart>
  );
}
