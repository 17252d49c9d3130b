import { Ban } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { Refusal } from './refusal.ts';

type RefusalLinesProps = {
  refusals: readonly Refusal[];
  gatewayName: (id: string) => string;
  onTryAgain: (refusal: Refusal) => void;
};

/** What gateways have refused, with the way to send it again. */
export function RefusalLines({ refusals, gatewayName, onTryAgain }: RefusalLinesProps) {
  const text = useText();
  if (refusals.length === 0) return null;
  return (
    <ul className="space-y-1 text-f2 text-t2">
      {refusals.map((refusal) => {
        const { gateway, model, parameter, message, isDropped } = refusal;
        const words = { model, gateway: gatewayName(gateway), parameter };
        return (
          <li key={`${gateway} ${model} ${parameter}`} className="flex gap-2">
            <Ban size={13} aria-hidden className="mt-0.5 shrink-0 text-bad" />
            <span className="min-w-0" data-tip={message}>
              {text(isDropped ? 'parameters.refusal.dropped' : 'parameters.refusal.sent', words)}{' '}
              <button
                type="button"
                onClick={() => onTryAgain(refusal)}
                className="rounded-chip text-t1 underline decoration-line3 underline-offset-2 hover:decoration-current pointer-coarse:-my-3 pointer-coarse:py-3"
              >
                {text(isDropped ? 'parameters.refusal.again' : 'parameters.refusal.forget')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
