import type { TextSpan } from '@lineup/shared/speech/text-span.ts';
import { useEffect, useRef, type RefObject, type UIEvent } from 'react';
import { scrollToShow } from './scroll-to-show.ts';

type Followed = { area: RefObject<HTMLTextAreaElement | null>; span: TextSpan | null };

/**
 * Keeps the mirror scrolled as the text is, and the sentence that is spoken in sight, until the person scrolls or types; from then on
 * only once speaking begins anew, or they go to a sentence themselves.
 */
export function useFollowSentence({ area, span }: Followed) {
  const mirror = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  const ownScroll = useRef(0);

  useEffect(() => {
    if (span === null) isHeld.current = false;
    const [field, marked] = [area.current, mirror.current?.querySelector('mark')];
    if (isHeld.current || !field || !marked) return;
    const { offsetTop: top, offsetHeight } = marked;
    const view = { scrollTop: field.scrollTop, height: field.clientHeight };
    field.scrollTo({ top: scrollToShow({ top, bottom: top + offsetHeight }, view) });
    ownScroll.current = field.scrollTop;
  }, [area, span]);

  return {
    mirror,
    handleScroll({ currentTarget: { scrollTop } }: UIEvent) {
      mirror.current?.scrollTo({ top: scrollTop });
      if (scrollTop !== ownScroll.current) isHeld.current = true;
    },
    hold() {
      isHeld.current = true;
    },
    release() {
      isHeld.current = false;
    },
  };
}
