import { splitDeceptive } from '#lib/split-deceptive.ts';

/**
 * A text in which a character that cannot be seen, or looks like another, has its number behind it. It stays where it is, apart from its
 * neighbours so that it cannot turn them round, and the number is no text: what is selected and copied is the text as it was.
 */
export function RevealedText({ text }: { text: string }) {
  return splitDeceptive(text).map((piece, index) =>
    piece.mark === null ? (
      piece.text
    ) : (
      <bdi
        key={index}
        data-mark={piece.mark}
        className="mx-px rounded-chip bg-warn-wash font-mono text-warn forced-border after:text-[0.78em] after:content-[attr(data-mark)]"
      >
        {piece.text}
      </bdi>
    ),
  );
}
