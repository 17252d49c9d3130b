import { CircleX, Info } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { LaneNotice } from './check-lanes.ts';
import type { ParameterNotice } from './check-parameters.ts';

/** What is told before sending, each with the marks of the lanes that it concerns. */
export function ParameterNotices({ notices }: { notices: readonly LaneNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="space-y-1 text-f2 text-t2">
      {notices.map(({ notice, letters }) => (
        <li key={JSON.stringify(notice)} className="flex gap-2">
          <NoticeIcon severity={notice.severity} />
          <span className="min-w-0">
            <span className="mr-1.5 inline-flex gap-1 align-middle">
              {letters.map((letter) => (
                <LaneMark key={letter} letter={letter} size={14} />
              ))}
            </span>
            <NoticeWords notice={notice} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function NoticeIcon({ severity }: { severity: ParameterNotice['severity'] }) {
  if (severity === 'note') return <Info size={13} aria-hidden className="mt-0.5 shrink-0 text-t3" />;
  return <CircleX size={13} aria-hidden className="mt-0.5 shrink-0 text-bad" />;
}

function NoticeWords({ notice }: { notice: ParameterNotice }) {
  const text = useText();
  if (notice.code !== 'out_of_range') return text(`parameters.notice.${notice.code}`);
  const { parameter, value, min, max } = notice;
  // Ends that only computers have would be a line of digits.
  const key = max < Number.MAX_SAFE_INTEGER ? 'parameters.notice.out_of_range' : 'parameters.notice.below_range';
  return text(key, { parameter, value: String(value), min, max });
}
