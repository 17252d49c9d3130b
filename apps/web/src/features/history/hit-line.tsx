import { useText } from '#i18n/use-text.ts';
import { HitText } from './hit-text.tsx';
import { makeSnippet } from './search/make-snippet.ts';
import type { SearchText } from './search/search-text.ts';

type HitLineProps = { hit: SearchText; words: readonly string[] };

/** What a session says around the first of the words, and what of it says so. */
export function HitLine({ hit: { kind, text: said }, words }: HitLineProps) {
  const text = useText();
  return (
    <p className="mt-1 line-clamp-2 text-f3 break-words text-t2">
      <span className="mr-1.5 text-t3">{text(`history.kind.${kind}`)}</span>
      <HitText parts={makeSnippet(said, words)} />
    </p>
  );
}
