import { useEffect, useRef, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { describeWait } from './describe-wait.ts';
import { PasscodeField } from './passcode-field.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';
import { useSignIn } from './use-sign-in.ts';

/** Asks for the passcode, and says what came of it. */
export function LoginForm() {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [passcode, setPasscode] = useState('');
  const { isSending, problem, openAt, signIn } = useSignIn();
  const secondsLeft = useSecondsLeft(openAt);
  const isWaiting = secondsLeft > 0;

  // A dialog gives the focus to its field by itself, a page does not.
  useEffect(() => field.current?.focus(), []);

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSending || isWaiting || passcode === '') return;
        void signIn(passcode);
        field.current?.select();
      }}
    >
      <Field
        label={text('login.passcode')}
        {...(problem !== null && { error: <TroubleLine problem={problem} isWaiting={isWaiting} /> })}
      >
        <PasscodeField ref={field} value={passcode} onChange={setPasscode} />
      </Field>
      {/* Not read out: it changes each second, and the line above has said it once. */}
      {isWaiting && (
        <p aria-hidden className="text-f2 text-t2 tabular-nums">
          {text(...describeWait(secondsLeft))}
        </p>
      )}
      <Button variant="primary" type="submit" disabled={isWaiting || isSending}>
        {text('login.do')}
      </Button>
    </form>
  );
}
