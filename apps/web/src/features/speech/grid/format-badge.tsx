import { useText } from '#i18n/use-text.ts';
import { askedFormat } from '#features/speech/takes/is-as-asked.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { Chip } from '#ui/chip.tsx';
import { otherFormat } from './other-format.ts';

/** Says it where another format came than was asked for. */
export function FormatBadge({ take }: { take: Take }) {
  const text = useText();
  const got = otherFormat(take);
  if (got === null) return null;
  return (
    <span data-tip={text('speech.grid.got.help', { asked: askedFormat(take), got })}>
      <Chip tone="warn">{text('speech.grid.got', { got })}</Chip>
    </span>
  );
}
