/**
 * Whether this page may work: `in`, as somebody who is signed in or where nobody has to be; `out`, when it began without a session;
 * `ended`, when somebody signed out here or in another tab; `lost`, when the server has said so in the middle of something.
 */
export type SignInState = 'in' | 'out' | 'ended' | 'lost';

/** What becomes of a page by what is said now. One that has shown nothing yet has nothing to cover, and what is covered stays so. */
export function nextSignInState(before: SignInState, said: SignInState): SignInState {
  if (said === 'in' || said === 'out' || before === 'in') return said;
  return before === 'lost' ? said : before;
}
