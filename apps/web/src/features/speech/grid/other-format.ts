import { askedFormat, isAsAsked } from '#features/speech/takes/is-as-asked.ts';
import { nameFormat } from '#features/speech/takes/name-format.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** The format that came where another was asked for; null where it is as asked, or nothing can be told. */
export function otherFormat(take: Take): string | null {
  const { format } = sumTake(take);
  return format === null || isAsAsked(askedFormat(take), format) ? null : (nameFormat(format) ?? null);
}
