import { Equal, Fingerprint, Split, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { TurnFinding } from './judge-turn.ts';

/** What a turn says about its own comparison: who saw the same, and whose answers are the same. */
export function TurnFindings({ findings }: { findings: readonly TurnFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="ml-1.5 flex min-w-0 flex-wrap gap-x-3 gap-y-1 py-0.5 text-f2 text-t3">
      {findings.map((finding) => (
        <Finding key={`${finding.kind} ${'letters' in finding ? finding.letters.join('') : ''}`} finding={finding} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { finding: TurnFinding }) {
  const text = useText();
  switch (finding.kind) {
    case 'same_input':
      return (
        <Line icon={<Fingerprint size={13} aria-hidden />}>
          {text(finding.history === null ? 'chat.finding.same_questions' : 'chat.finding.same_input', {
            count: finding.count,
          })}
          {finding.history !== null && <code className="ml-1.5 text-t2">{finding.history}</code>}
        </Line>
      );
    case 'identical':
      return (
        <Line icon={<Equal size={13} aria-hidden />} isWarning>
          <Marks letters={finding.letters} /> {text('chat.finding.identical')}
        </Line>
      );
    case 'different_input':
      return (
        <Line
          icon={finding.isExplained ? <Split size={13} aria-hidden /> : <TriangleAlert size={13} aria-hidden />}
          isWarning
        >
          {text(finding.isExplained ? 'chat.finding.different' : 'chat.finding.different.unexplained')}{' '}
          {finding.groups.map(({ letters, messages, skipped }, index) => (
            <span key={letters.join('')} className="text-t2">
              {index > 0 && ' · '}
              <Marks letters={letters} /> {text('chat.sent.messages', { count: messages })}
              {skipped > 0 && ` (${text('chat.finding.skipped', { count: skipped })})`}
            </span>
          ))}
        </Line>
      );
  }
}

function Line({ icon, isWarning, children }: { icon: ReactNode; isWarning?: boolean; children: ReactNode }) {
  return (
    <li className="flex gap-1.5">
      <span className={isWarning === true ? 'mt-[3px] text-warn' : 'mt-[3px]'}>{icon}</span>
      <span className={isWarning === true ? 'min-w-0 text-warn' : 'min-w-0'}>{children}</span>
    </li>
  );
}

function Marks({ letters }: { letters: readonly LaneLetter[] }) {
  return (
    <span className="inline-flex gap-0.5 align-[-2px]">
      {letters.map((letter) => (
        <LaneMark key={letter} letter={letter} size={13} />
      ))}
    </span>
  );
}
