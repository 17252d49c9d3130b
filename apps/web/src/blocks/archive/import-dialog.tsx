import { useState } from 'react';
import { useLocation } from 'wouter';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { useText } from '#i18n/use-text.ts';
import { sessionRecord } from '#lib/session-record.ts';
import * as v from 'valibot';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Progress } from '#ui/progress.tsx';
import type { ArchiveHost } from './archive-host.ts';
import { ImportContents } from './import-contents.tsx';
import { ImportRefused } from './import-refused.tsx';
import type { ImportPlan } from './plan-import.ts';
import { useImport } from './use-import.ts';

type ImportDialogProps = { file: File; host: ArchiveHost; onClose: () => void };

const CHOICES = ['leave_out', 'copy'] as const;

/** Shows what a file holds, or why it is refused, and imports it when a person says so. One session that was imported is opened. */
export function ImportDialog({ file, host, onClose }: ImportDialogProps) {
  const text = useText();
  const [, navigate] = useLocation();
  const [here, setHere] = useState<(typeof CHOICES)[number] | null>(null);
  const { state, write } = useImport({
    file,
    host,
    onDone({ records }, written) {
      onClose();
      announce(text('archive.import.done', { count: written.length }));
      // A copy has another id than the session that it is one of.
      const [only] = written;
      const [first] =
        records.sessions.length === 1 ? records.sessions : records.sessions.filter(({ id }) => id === only);
      if (written.length === 1 && only !== undefined && v.is(sessionRecord, first)) {
        navigate(sessionPath({ screen: first.screen, id: only }));
      }
    },
  });
  const plan = state.step === 'checked' ? state.plan : null;
  const how = here ?? (plan !== null && holdsNothingNew(plan) ? 'copy' : 'leave_out');

  const footer = (
    <>
      <Button onClick={onClose}>{text(plan === null ? 'ui.close' : 'archive.import.cancel')}</Button>
      {plan !== null && (
        <Button variant="primary" onClick={() => void write(plan, how)}>
          {text('archive.import.start')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={text('archive.import.title', { name: file.name })} onClose={onClose} footer={footer}>
      {/* Where it is opened from may not break lines. */}
      <div className="space-y-3 whitespace-normal" aria-live="polite">
        {(state.step === 'reading' || state.step === 'writing') && (
          <Working label={text(`archive.import.${state.step}`)} />
        )}
        {state.step === 'refused' && <ImportRefused refusal={state.refusal} />}
        {plan !== null && (
          <>
            <p className="text-t2">{text('archive.import.checked')}</p>
            <ImportContents archive={plan.archive} />
            {plan.here.size > 0 && <HereChoice count={plan.here.size} value={how} onChange={setHere} />}
          </>
        )}
      </div>
    </Dialog>
  );
}

function Working({ label }: { label: string }) {
  return (
    <>
      <p className="text-t2">{label}</p>
      <Progress value={null} label={label} />
    </>
  );
}

type HereChoiceProps = {
  count: number;
  value: (typeof CHOICES)[number];
  onChange: (value: (typeof CHOICES)[number]) => void;
};

function HereChoice({ count, value, onChange }: HereChoiceProps) {
  const text = useText();
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="sr-only">{text('archive.import.here', { count })}</legend>
      <p className="font-semibold">{text('archive.import.here', { count })}</p>
      <p className="mb-1.5 text-t2">{text('archive.import.here.text')}</p>
      {CHOICES.map((choice) => (
        <label key={choice} className="flex min-h-control items-center gap-2">
          <input type="radio" name="here" checked={value === choice} onChange={() => onChange(choice)} />
          {text(`archive.import.here.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Leaving out what is here would import nothing. */
function holdsNothingNew({ archive: { records }, here }: ImportPlan): boolean {
  return here.size === records.sessions.length && records.prompts.length === 0 && here.size > 0;
}
