import { useId } from 'react';
import { useText } from '#i18n/use-text.ts';
import { findJsonFault, type JsonFault } from './find-json-fault.ts';

type JsonEditorProps = {
  label: string;
  /** The text as it stands, right or wrong. */
  written: string;
  /** What is wrong with it although it is JSON, in words. */
  fault: string | null;
  placeholder?: string;
  rows?: number;
  onWrite: (written: string) => void;
};

/** Edits JSON as text and tells by line and column where it stops being JSON. An empty text is no fault. */
export function JsonEditor({ label, written, fault, placeholder, rows = 10, onWrite }: JsonEditorProps) {
  const text = useText();
  const faultId = useId();
  const broken = written.trim() === '' ? null : findJsonFault(written);
  const words = broken === null ? fault : describeFault(text, broken);
  return (
    <div className="flex flex-col gap-1">
      <textarea
        aria-label={label}
        aria-invalid={words !== null}
        aria-describedby={faultId}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        value={written}
        placeholder={placeholder}
        onChange={(event) => onWrite(event.currentTarget.value)}
        className="scroll-slim w-full resize-y rounded-control bg-raised px-2 py-1.5 font-mono text-f2 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border aria-invalid:shadow-[inset_0_0_0_1px_var(--bad)]"
      />
      <p id={faultId} role="status" className="text-f2 break-words text-bad">
        {words}
      </p>
    </div>
  );
}

function describeFault(text: ReturnType<typeof useText>, { line, column, expected }: JsonFault): string {
  return text('parameters.json.fault', { line, column, expected: text(`parameters.json.expected.${expected}`) });
}
