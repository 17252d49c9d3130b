import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createRevocations } from './create-revocations.ts';
import { createSessionCodec } from './create-session-codec.ts';
import { createSessions } from './create-sessions.ts';
import { deriveSessionSecret } from './derive-session-secret.ts';
import { readSingleCookie } from './read-single-cookie.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const secret = Buffer.alloc(32, 1);
const ann = { name: 'ann', passcode: 'correct horse' };
const ben = { name: 'ben', passcode: 'battery staple' };

/** Sessions on a wall clock that only the test moves. */
function start(given: Buffer = secret) {
  let now = Date.UTC(2026, 0, 1);
  const sessions = createSessions({ secret: given, idleMs: 12 * HOUR, maxMs: 7 * DAY, now: () => now });
  return {
    ...sessions,
    pass(ms: number) {
      now += ms;
    },
    /** Seen every 11 hours, so that it never idles. */
    useFor(text: string, ms: number) {
      let current = text;
      for (let spent = 0; spent < ms; spent += 11 * HOUR) {
        now += 11 * HOUR;
        const session = sessions.read(current);
        if (session === undefined) return current;
        current = sessions.renew(session)?.text ?? current;
      }
      return current;
    },
  };
}

describe('a session', () => {
  it('says who signed in, under an id of 128 random bits', () => {
    const sessions = start();
    const [first, second] = [sessions.open('ann'), sessions.open('ann')];
    expect(sessions.read(first.text)).toMatchObject({ name: 'ann', id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(sessions.read(first.text)?.id).not.toBe(sessions.read(second.text)?.id);
  });

  it('is over after 12 hours without a request, to the second', () => {
    const sessions = start();
    const { text, maxAgeSeconds } = sessions.open('ann');
    expect(maxAgeSeconds).toBe(12 * 3_600);
    sessions.pass(12 * HOUR - 1_000);
    expect(sessions.read(text)).toBeDefined();
    sessions.pass(1_000);
    expect(sessions.read(text)).toBeUndefined();
  });

  it('is over after 7 days however often it is seen', () => {
    const sessions = start();
    const text = sessions.useFor(sessions.open('ann').text, 7 * DAY - 11 * HOUR);
    sessions.pass(61_000);
    const last = sessions.read(text);
    if (last === undefined) throw new Error('no session');
    expect(sessions.renew(last)?.maxAgeSeconds).toBeLessThan(11 * 3_600);
    expect(sessions.read(sessions.useFor(text, 11 * HOUR))).toBeUndefined();
  });

  it('is written again at most once a minute, under the same id', () => {
    const sessions = start();
    const session = sessions.read(sessions.open('ann').text);
    if (session === undefined) throw new Error('no session');
    sessions.pass(59_000);
    expect(sessions.renew(session)).toBeUndefined();
    sessions.pass(1_000);
    const again = sessions.read(sessions.renew(session)?.text ?? '');
    expect(again).toEqual({ ...session, seenAt: session.seenAt + 60 });
  });

  it('that was signed out is over, with every cookie that was ever written for it, and no other', () => {
    const sessions = start();
    const [own, other] = [sessions.open('ann').text, sessions.open('ann').text];
    const session = sessions.read(own);
    if (session === undefined) throw new Error('no session');
    sessions.pass(61_000);
    const renewed = sessions.renew(session)?.text ?? '';
    sessions.end(session);
    expect([own, renewed, other].map((text) => sessions.read(text) !== undefined)).toEqual([false, false, true]);
  });

  it('of the future is none, but for what clocks may differ', () => {
    const ahead = start();
    ahead.pass(60_000);
    expect(start().read(ahead.open('ann').text)).toBeDefined();
    ahead.pass(1_000);
    expect(start().read(ahead.open('ann').text)).toBeUndefined();
  });
});

describe('a cookie that is none of ours', () => {
  const session = { id: 'a'.repeat(32), name: 'ann', issuedAt: 1, seenAt: 1 };
  const codec = createSessionCodec(secret);
  const whole = codec.write(session);
  const [, payload = '', mac = ''] = whole.split('.');
  const sign = (text: string): string => `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('the whole one is read', () => {
    expect(codec.read(whole)).toEqual(session);
  });

  it.each([
    ['empty', ''],
    ['another text', 'hello'],
    ['without its signature', `1.${payload}`],
    ['without its payload', `1..${mac}`],
    ['truncated', whole.slice(0, -1)],
    ['with something behind', `${whole}A`],
    ['signed by another secret', createSessionCodec(Buffer.alloc(32, 2)).write(session)],
    ['the payload of another name', `1.${encode({ ...session, name: 'bob' })}.${mac}`],
    ['the same bytes in another spelling', `1.${payload}.${mac.slice(0, -1)}${other(mac.at(-1) ?? '')}`],
    ['of another version', `2.${payload}.${mac}`],
    ['signed, but no JSON', sign(`1.${Buffer.from('{').toString('base64url')}`)],
    ['signed, but with something more', sign(`1.${encode({ ...session, isAdmin: true })}`)],
    ['signed, but without a time', sign(`1.${encode({ ...session, issuedAt: undefined })}`)],
    ['far too long', `1.${'A'.repeat(2_000)}.${mac}`],
  ])('%s', (_, text) => {
    expect(codec.read(text)).toBeUndefined();
  });

  it.each(Array.from({ length: whole.length }, (_, index) => index))('with character %i changed', (index) => {
    const changed = whole.slice(0, index) + (whole[index] === 'x' ? 'y' : 'x') + whole.slice(index + 1);
    expect(codec.read(changed)).toBeUndefined();
  });
});

/** The last character of 43 carries two bits that mean nothing: another one that stands for the same bytes. */
function other(character: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return letters[letters.indexOf(character) ^ 1] ?? '';
}

describe('the secret', () => {
  it('is the same for the same passcodes, in any order and after a restart', () => {
    expect(deriveSessionSecret([ann, ben])).toEqual(deriveSessionSecret([ben, ann]));
    expect(deriveSessionSecret([ann])).toHaveLength(32);
  });

  it.each([
    ['a changed passcode', [{ ...ann, passcode: 'correct horsf' }, ben]],
    ['a changed name', [{ ...ann, name: 'anna' }, ben]],
    ['one fewer', [ann]],
    ['one more', [ann, ben, { name: 'cy', passcode: 'third of them' }]],
    [
      'passcodes that changed hands',
      [
        { ...ann, passcode: ben.passcode },
        { ...ben, passcode: ann.passcode },
      ],
    ],
  ])('is another after %s, and ends all sessions', (_, passcodes) => {
    const { text } = start(deriveSessionSecret([ann, ben])).open('ann');
    expect(start(deriveSessionSecret([ann, ben])).read(text)).toBeDefined();
    expect(start(deriveSessionSecret(passcodes)).read(text)).toBeUndefined();
  });
});

describe('signed-out sessions', () => {
  const at = (issuedAt: number) => ({ id: `${issuedAt}`, name: 'ann', issuedAt, seenAt: issuedAt });

  it('are forgotten when they have expired, to make room', () => {
    let now = 0;
    const revocations = createRevocations({ now: () => now, most: 2 });
    revocations.add(at(1), 10);
    revocations.add(at(2), 20);
    now = 10;
    revocations.add(at(3), 30);
    expect([1, 2, 3, 4].map((each) => revocations.has(at(each)))).toEqual([false, true, true, false]);
  });

  it('never come back when there are too many: those as old as the forgotten one are over too', () => {
    const revocations = createRevocations({ now: () => 0, most: 2 });
    for (const each of [5, 3, 7]) revocations.add(at(each), 100);
    expect([2, 3, 4, 5, 6, 7].map((each) => revocations.has(at(each)))).toEqual([true, true, false, true, false, true]);
  });
});

describe('the cookie header', () => {
  it.each<[string | undefined, string | undefined]>([
    ['s=1', '1'],
    ['a=0; s=1; b=2', '1'],
    ['a=0;s=1', '1'],
    ['s=1; s=1', undefined],
    ['s=1; s=2', undefined],
    ['xs=1; ss=2', undefined],
    ['S=1', undefined],
    ['s', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (header, value) => {
    expect(readSingleCookie(header, 's')).toBe(value);
  });
});
