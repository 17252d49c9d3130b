import type { Text } from './catalogue.ts';

/** The English texts of the login, which come with it. */
export const enLogin = {
  'login.title': 'Sign in to Lineup',
  'login.out': 'This server asks for a passcode. Whoever runs it can tell you.',
  'login.lost': 'Your session has ended. What you were doing is still here: sign in, and go on.',
  'login.ended': 'You are signed out. What is kept on this device stays, and is shown again after signing in.',
  'login.passcode': 'Passcode',
  'login.show': 'Show passcode',
  'login.hide': 'Hide passcode',
  'login.do': 'Sign in',
  'login.waiting': 'Too many wrong passcodes',
  'login.wait.seconds': { one: 'Try again in {count} second.', other: 'Try again in {count} seconds.' },
  'login.wait.minutes': { one: 'Try again in {count} minute.', other: 'Try again in {count} minutes.' },
  'login.wait.over': 'You can try again now.',
  'login.proxy': 'The reverse proxy in front of this server signs people in, and it has not said who you are.',
  'login.proxy.do': 'Load again',
  'error.wrong_passcode': 'This passcode is not right',
  'error.wrong_passcode.help': 'Check it, and type it again.',
} as const satisfies Record<string, Text>;
