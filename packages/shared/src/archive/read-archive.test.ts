import { describe, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { findEmbeddedArchive } from './find-embedded-archive.ts';
import { EMBEDDED_ARCHIVE } from './embedded-archive.ts';
import { readArchive } from './read-archive.ts';
import { joinPieces, makeArchive } from './testing/make-archive.ts';
import { writeArchive } from './write-archive.ts';

const anything = { session: () => true, screens: {} };
const write = (archive: Archive) => joinPieces(writeArchive(archive), archive);

describe('an archive that was written', () => {
  test('reads as what it was', () => {
    expect(readArchive(write(makeArchive()), anything)).toStrictEqual(makeArchive());
  });

  test('is the same bytes when it is written again', () => {
    const first = write(makeArchive());
    expect(write(readArchive(first, anything))).toBe(first);
  });

  test('is found in a page, whose element nothing in it can end', () => {
    const archive = makeArchive();
    const json = joinPieces(writeArchive(archive, { isEmbedded: true }), archive);
    expect(json).not.toContain('<');
    const page = `<!doctype html><p>x</p>${EMBEDDED_ARCHIVE.open}${json}${EMBEDDED_ARCHIVE.close}</html>`;
    expect(readArchive(findEmbeddedArchive(page) ?? '', anything)).toStrictEqual(archive);
  });

  test('has one line for each record', () => {
    const starts = write(makeArchive()).match(/^\{"id":/gm);
    expect(starts).toHaveLength(10);
  });
});

test.each(['', '<html></html>', EMBEDDED_ARCHIVE.open, EMBEDDED_ARCHIVE.close])('%j carries no archive', (page) => {
  expect(findEmbeddedArchive(page)).toBeUndefined();
});

describe('refused', () => {
  const changed = (change: (archive: Archive) => void): string => {
    const archive = makeArchive();
    change(archive);
    return write(archive);
  };
  const good = write(makeArchive());

  test.each([
    ['nothing', '', 'not_json'],
    ['a part of an archive', good.slice(0, -5), 'not_json'],
    ['something behind it', `${good}x`, 'not_json'],
    ['other JSON', '{"messages":[]}', 'not_lineup'],
    ['a list', '[]', 'not_lineup'],
    ['a later version, whatever it holds', '{"kind":"lineup","version":2,"things":{}}', 'newer_version'],
    ['no version', good.replace('"version":1', '"version":"1"'), 'not_lineup'],
    ['a version that never was', good.replace('"version":1', '"version":0'), 'not_lineup'],
    ['no sessions', good.replace('"sessions"', '"Sessions"'), 'not_lineup'],
    ['deep nesting', good.replace('"prompts":[', `"prompts":[${'['.repeat(200)}${']'.repeat(200)},`), 'too_deep'],
    ['deeper nesting than a stack', '['.repeat(5_000_000), 'too_deep'],
    ['a key __proto__', good.replace('"letter"', '"__proto__"'), 'forbidden_key'],
    ['a record that is none', good.replace('"turns":[', '"turns":[7,'), 'bad_record'],
    [
      'a session twice',
      changed(({ records }) => records.sessions.push({ id: 'x1', screen: 'chat' }, { id: 'x1', screen: 'chat' })),
      'same_id',
    ],
    [
      'a run with the id of a turn',
      changed(({ records }) =>
        records.runs.push({ id: 'turn1', sessionId: 'c0ffee00000000000000000000000001', seq: 3 }),
      ),
      'same_id',
    ],
    [
      'a turn of no session',
      changed(({ records }) => records.turns.push({ id: 't9', sessionId: 'gone', seq: 1 })),
      'stray',
    ],
    [
      'a journal of no run',
      changed(({ records }) => (records.journal[0] = { ...records.journal[0], id: 'run2:0' })),
      'stray',
    ],
    ['bytes of nothing', changed(({ blobs }) => blobs.push({ id: 'x', type: '', savedAt: 0, base64: '' })), 'stray'],
    [
      'an id that leads elsewhere',
      changed(({ records }) => records.sessions.push({ id: '../settings', screen: 'chat' })),
      'bad_record',
    ],
    [
      'a place that is no number',
      changed(({ records }) => (records.turns[0] = { ...records.turns[0], id: 't', seq: Number.NaN })),
      'bad_record',
    ],
  ])('%s', (_, text, code) => {
    expect(() => readArchive(text, anything)).toThrow(expect.objectContaining({ name: 'ArchiveRefusal', code }));
  });

  test.each(['session', 'turn', 'run', 'bench', 'prompt'] as const)('a %s that its reader does not take', (kind) => {
    const yes = () => true;
    const chat = { turn: yes, run: yes, bench: yes };
    const checkers =
      kind === 'session' || kind === 'prompt'
        ? { ...anything, [kind]: () => false }
        : { ...anything, screens: { chat: { ...chat, [kind]: () => false } } };
    expect(() => readArchive(good, checkers)).toThrow(expect.objectContaining({ code: 'bad_record' }));
  });
});
