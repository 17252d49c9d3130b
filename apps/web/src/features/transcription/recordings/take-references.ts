import { isReferenceFile } from '#features/transcription/comparing/is-reference-file.ts';
import { takeReferenceFile } from '#features/transcription/comparing/take-reference-file.ts';

/** Why a text was not taken. */
export type ReferenceFault = { kind: 'reference_empty' | 'reference_too_large'; name: string };

type TakeOptions = {
  /** The recording on the screen; without one no text is taken. */
  turnId: string | undefined;
  /** What the bytes of a text without a mark may be written in. */
  locale: Parameters<typeof takeReferenceFile>[1]['locale'];
};

/** Takes the texts among files as what was said in the recording; returns the files that are left. */
export async function takeReferences(
  files: readonly File[],
  { turnId, locale }: TakeOptions,
): Promise<{ others: File[]; faults: ReferenceFault[] }> {
  const faults: ReferenceFault[] = [];
  if (turnId === undefined) return { others: [...files], faults };
  const others: File[] = [];
  for (const file of files) {
    if (!isReferenceFile(file)) {
      others.push(file);
      continue;
    }
    const fault = await takeReferenceFile(turnId, { file, locale });
    if (fault !== null) faults.push({ kind: `reference_${fault}`, name: file.name });
  }
  return { others, faults };
}
