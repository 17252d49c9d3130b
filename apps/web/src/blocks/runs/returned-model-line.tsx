import { Replace } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';

type ReturnedModelProps = {
  asked: string;
  /** What the gateway says answered; null when it did not say. */
  returned: string | null;
};

/** Warns, above an answer, that another model answered than was asked for. */
export function ReturnedModelLine({ asked, returned }: ReturnedModelProps) {
  const text = useText();
  if (returned === null || returned === asked) return null;
  return (
    <p className="mb-2 flex items-baseline gap-1.5 text-f2 text-warn">
      <Replace size={13} aria-hidden className="shrink-0 self-center" />
      {text('run.returned', { asked, returned })}
    </p>
  );
}
