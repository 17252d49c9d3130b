import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HOUSE_TABLE } from './house-table.ts';
import { placeExists } from './places.ts';

const repository = path.resolve(import.meta.dirname, '../..');

const report = v.object({
  diagnostics: v.array(
    v.object({
      code: v.string(),
      filename: v.string(),
      labels: v.tupleWithRest([v.object({ span: v.object({ line: v.number() }) })], v.unknown()),
    }),
  ),
});

/** Runs the real linter with the real rules over the seeded files and lists `rule file:line`. */
function lintSeeded(): string[] {
  const oxlint = path.join(repository, 'node_modules/oxlint/bin/oxlint');
  const config = 'tools/lint/seeded.oxlintrc.json';
  // A linter that found something exits with 1; its report is what this test is about.
  const { stdout } = spawnSync(
    process.execPath,
    [oxlint, '--config', config, '--format', 'json', 'tools/lint/seeded'],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  return v
    .parse(report, JSON.parse(stdout))
    .diagnostics.filter((one) => one.code.startsWith('house('))
    .map((one) => `${one.code} ${one.filename.split('/seeded/').at(-1)}:${one.labels[0].span.line}`)
    .toSorted();
}

describe('the house rules', () => {
  it('report every seeded violation, and nothing that the law allows', () => {
    expect(lintSeeded()).toEqual(
      [
        'house(figures-by-intl) apps/web/src/ui/figure-line.ts:3',
        'house(figures-by-intl) apps/web/src/ui/figure-line.ts:4',
        'house(figures-by-intl) apps/web/src/ui/figure-line.ts:5',
        'house(figures-by-intl) apps/web/src/ui/figure-line.ts:6',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:1',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:2',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:3',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:4',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:5',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:6',
        'house(import-law) apps/web/src/features/chat/chat-panel.ts:9',
        'house(import-law) apps/web/src/blocks/audio/player.ts:1',
        'house(import-law) apps/web/src/blocks/audio/player.ts:2',
        'house(import-law) apps/web/src/ui/button.ts:1',
        'house(import-law) apps/web/src/ui/button.ts:2',
        'house(import-law) apps/web/src/lib/api.ts:1',
        'house(import-law) apps/web/src/lib/api.ts:2',
        'house(import-law) packages/shared/src/chat.ts:1',
        'house(import-law) packages/shared/src/chat.ts:2',
        'house(import-law) packages/shared/src/chat.ts:3',
        'house(import-law) apps/bff/src/gateway.ts:1',
        'house(import-law) apps/bff/src/gateway.ts:2',
        'house(import-law) apps/local-gateway/src/audio/engine.ts:1',
        'house(import-law) e2e/story.ts:1',
        'house(named-after-file) apps/web/src/lib/words.ts:1',
        'house(no-bare-text) apps/web/src/ui/note.tsx:7',
        'house(no-bare-text) apps/web/src/ui/note.tsx:9',
        'house(no-bare-text) apps/web/src/ui/note.tsx:10',
        'house(no-bare-text) apps/web/src/ui/note.tsx:11',
        'house(no-bare-text) apps/web/src/ui/note.tsx:12',
        'house(no-bare-text) apps/web/src/ui/note.tsx:13',
        'house(no-bare-text) apps/web/src/ui/note.tsx:14',
      ].toSorted(),
    );
  });

  it('speak only of places that exist', () => {
    const places = HOUSE_TABLE.flatMap((row) => [row.place, ...row.may]);
    expect(places.filter((place) => !placeExists(place))).toEqual([]);
  });
});
