import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { DrawnToken } from './draw-tokens.ts';
import { moveToken } from './move-token.ts';
import { TokenPopover } from './token-popover.tsx';
import { TokenRun } from './token-run.tsx';

type TokenListProps = {
  tokens: readonly DrawnToken[];
  /** The same tokens in parts: moving the cursor draws one part again, not the answer. */
  runs: readonly (readonly DrawnToken[])[];
};

/** The tokens of an answer as one list to move through, by pointer or by arrow keys. */
export function TokenList({ tokens, runs }: TokenListProps) {
  const text = useText();
  const id = useId();
  const [current, setCurrent] = useState<number | null>(null);

  function handleKey(event: KeyboardEvent) {
    const next = event.key === 'Escape' ? null : moveToken(event.key, { at: current ?? 0, tokens });
    if (next === undefined || (next === null && current === null)) return;
    event.preventDefault();
    setCurrent(next);
    if (next !== null) document.getElementById(`${id}${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  const token = current === null ? undefined : tokens[current];
  return (
    <>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={text('message.tokens')}
        aria-activedescendant={current === null ? undefined : `${id}${current}`}
        onKeyDown={handleKey}
        onFocus={(event) => event.target.matches(':focus-visible') && setCurrent(current ?? 0)}
        onBlur={() => setCurrent(null)}
        // Moved or pressed: a pointer that rests while the page moves below it takes nothing from the keyboard.
        onPointerMove={(event) => setCurrent(tokenUnder(event))}
        onPointerDown={(event) => setCurrent(tokenUnder(event))}
        onPointerLeave={(event) => event.pointerType !== 'touch' && setCurrent(null)}
        className="max-w-[72ch] text-[1em]/[1.9] break-words whitespace-pre-wrap"
      >
        {runs.map((run, index) => (
          <TokenRun
            key={index}
            tokens={run}
            idPrefix={id}
            current={token !== undefined && run.includes(token) ? token.index : null}
          />
        ))}
      </div>
      {token !== undefined && <TokenPopover token={token} anchorId={`${id}${token.index}`} />}
    </>
  );
}

function tokenUnder({ target }: PointerEvent): number | null {
  const index = target instanceof Element ? target.closest<HTMLElement>('[data-token]')?.dataset['token'] : undefined;
  return index === undefined ? null : Number(index);
}
