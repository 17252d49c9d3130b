import type { SnippetPart } from './search/make-snippet.ts';

/** A text with its hits marked: by weight and a wash, as yellow is kept for what is now. */
export function HitText({ parts }: { parts: readonly SnippetPart[] }) {
  return parts.map(({ text, isHit }, place) =>
    isHit ? (
      <mark
        key={place}
        className="rounded-chip bg-press font-semibold text-t1 underline decoration-line3 underline-offset-2"
      >
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
