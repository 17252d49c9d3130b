import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an `Authorization` header holds this token; compared in a time that does not tell how much of it is right. */
export function isBearer(header: string | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}
