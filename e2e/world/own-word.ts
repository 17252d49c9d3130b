import { randomBytes } from 'node:crypto';

/** A word that no other story sends: it tells its requests from theirs. */
export function ownWord(): string {
  return `w${randomBytes(5).toString('hex')}`;
}
