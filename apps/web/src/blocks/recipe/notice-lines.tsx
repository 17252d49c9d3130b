import { CircleX, Info } from 'lucide-react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';

type NoticeLinesProps = {
  /** `refused`: the gateway will; `note`: it takes it, but otherwise than one may think. The words tell notices apart. */
  notices: readonly { severity: 'refused' | 'note'; words: string; letters: readonly LaneLetter[] }[];
};

/** What is told before sending, each with the marks of the lanes that it concerns. */
export function NoticeLines({ notices }: NoticeLinesProps) {
  if (notices.length === 0) return null;
  return (
    <ul className="space-y-1 text-f2 text-t2">
      {notices.map(({ severity, words, letters }) => (
        <li key={words} className="flex gap-2">
          {severity === 'note' ? (
            <Info size={13} aria-hidden className="mt-0.5 shrink-0 text-t3" />
          ) : (
            <CircleX size={13} aria-hidden className="mt-0.5 shrink-0 text-bad" />
          )}
          <span className="min-w-0">
            <span className="mr-1.5 inline-flex gap-1 align-middle">
              {letters.map((letter) => (
                <LaneMark key={letter} letter={letter} size={14} />
              ))}
            </span>
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
