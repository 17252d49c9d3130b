import type { Problem } from '@lineup/shared/errors/problem.ts';
import { useText } from '#i18n/use-text.ts';
import { describeWait } from './describe-wait.ts';

type TroubleLineProps = { problem: Problem; isWaiting: boolean };

/** Why signing in did not work, read out as soon as it is known, with the time to wait; and again when that is over. */
export function TroubleLine({ problem: { code, retryAfterSeconds }, isWaiting }: TroubleLineProps) {
  const text = useText();
  const isBlocked = code === 'too_many_requests';
  if (isBlocked && !isWaiting) return <span role="alert">{text('login.wait.over')}</span>;
  return (
    <span role="alert">
      {text(isBlocked ? 'login.waiting' : `error.${code}`)}
      {isWaiting && <span className="sr-only">. {text(...describeWait(retryAfterSeconds ?? 0))}</span>}
    </span>
  );
}
