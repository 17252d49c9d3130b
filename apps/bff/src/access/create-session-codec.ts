import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import * as v from 'valibot';
import { type Session, session } from './session.ts';

/** The text of a session cookie and back. What this secret has not signed, to the last character, is no session. */
export type SessionCodec = {
  write: (session: Session) => string;
  read: (text: string) => Session | undefined;
};

const FORM = /^1\.[A-Za-z0-9_-]{1,1024}\.[A-Za-z0-9_-]{43}$/;

export function createSessionCodec(secret: Buffer): SessionCodec {
  const sign = (signed: string): string => createHmac('sha256', secret).update(signed).digest('base64url');
  return {
    write(value) {
      const signed = `1.${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
      return `${signed}.${sign(signed)}`;
    },
    read(text) {
      if (!FORM.test(text)) return undefined;
      const end = text.lastIndexOf('.');
      const signed = text.slice(0, end);
      // The texts are compared, not the bytes they stand for: in Base64 several texts stand for the same bytes.
      if (!timingSafeEqual(Buffer.from(sign(signed)), Buffer.from(text.slice(end + 1)))) return undefined;
      const parsed = v.safeParse(session, parseJson(Buffer.from(signed.slice(2), 'base64url').toString()));
      return parsed.success ? parsed.output : undefined;
    },
  };
}
