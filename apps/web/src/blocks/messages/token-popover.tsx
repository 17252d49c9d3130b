import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import type { DrawnToken } from './draw-tokens.ts';
import { formatProbability } from './format-probability.ts';
import { listAlternatives, type Alternative } from './list-alternatives.ts';
import { placePopover } from './place-popover.ts';
import { showTokens } from './show-tokens.ts';

type TokenPopoverProps = { token: DrawnToken; anchorId: string };

/** How likely the current token was, and what else was weighed in its place. */
export function TokenPopover({ token, anchorId }: TokenPopoverProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const alternatives = listAlternatives(token.source);

  useEffect(() => {
    const element = box.current;
    const anchor = document.getElementById(anchorId);
    if (element === null || anchor === null) return;
    const place = () => placePopover(element, anchor);
    // The top layer keeps it above dialogs and clear of every overflow.
    element.showPopover();
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', place, { capture: true });
      element.hidePopover();
    };
  }, [anchorId]);

  return (
    <div
      ref={box}
      popover="manual"
      className="pointer-events-none fixed inset-auto m-0 w-64 max-w-[calc(100vw-16px)] rounded-nav bg-raised p-2.5 text-f3 text-t1 shadow-float forced-border"
    >
      <ul className="space-y-1">
        {alternatives.map((alternative, index) => (
          <AlternativeRow key={index} alternative={alternative} />
        ))}
      </ul>
      {token.source.top.length === 0 && (
        <p className="mt-1.5 text-f2 text-t3">{text('message.tokens.alternatives.none')}</p>
      )}
      {token.bytes && (
        <p className="mt-1.5 text-f2 text-t3">
          {token.character === null
            ? text('message.tokens.bytes')
            : text('message.tokens.part_of', { character: token.character })}
        </p>
      )}
    </div>
  );
}

function AlternativeRow({ alternative: { token, probability, isChosen } }: { alternative: Alternative }) {
  const text = useText();
  const locale = useLocale();
  const [shown] = showTokens([token]);
  return (
    <li className={clsx(isChosen ? 'font-semibold' : 'text-t2')}>
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 truncate rounded-chip bg-well px-1 font-mono text-f2 whitespace-pre forced-border">
          {shown?.text.replaceAll(' ', '␣').replaceAll('\n', '')}
        </span>
        {isChosen && <span className="text-f2 font-normal text-t3">{text('message.tokens.chosen')}</span>}
        <span className="ml-auto shrink-0">{formatProbability(probability, locale)}</span>
      </span>
      <span aria-hidden className="mt-0.5 block h-1 rounded-full bg-well">
        <span
          className={clsx('block h-full rounded-full forced-border', isChosen ? 'bg-accent' : 'bg-line3')}
          style={{ width: `${probability * 100}%` }}
        />
      </span>
    </li>
  );
}
