/**
 * One row of the import law: a folder of the repository, and the places it may import besides itself. The longest matching place governs.
 * `apart` marks a folder whose direct subfolders never import each other, but for the pairs it lists.
 * `packages`, where given, are the only packages from outside that may be imported; tests may import any.
 */
export type HouseRow = {
  place: string;
  may: readonly string[];
  apart?: Readonly<Record<string, readonly string[]>>;
  packages?: readonly string[];
};

const web = 'apps/web/src';
const shared = 'packages/shared/src';

/** The import law, one table; docs/architecture.md draws it. */
export const HOUSE_TABLE: readonly HouseRow[] = [
  { place: shared, may: [], packages: ['@noble/hashes', 'valibot'] },

  {
    place: `${web}/app`,
    may: [
      `${web}/features`,
      `${web}/blocks`,
      `${web}/ui`,
      `${web}/lib`,
      `${web}/i18n`,
      `${web}/styles`,
      'apps/web/package.json',
      shared,
    ],
  },
  {
    place: `${web}/features`,
    may: [`${web}/blocks`, `${web}/ui`, `${web}/lib`, `${web}/i18n`, shared],
    apart: {},
  },
  {
    place: `${web}/blocks`,
    may: [`${web}/ui`, `${web}/lib`, `${web}/i18n`, shared],
    apart: {
      runs: ['lanes'],
      comparison: ['lanes', 'messages', 'commands'],
      recipe: ['lanes'],
      archive: ['audio', 'files', 'messages', 'sessions'],
      models: ['lanes'],
      sessions: ['lanes'],
      transcripts: ['audio'],
      media: ['audio'],
    },
  },
  { place: `${web}/ui`, may: [`${web}/lib`] },
  { place: `${web}/i18n`, may: [`${web}/lib`, shared] },
  { place: `${web}/lib`, may: [shared] },

  { place: 'apps/bff/src', may: [shared, 'apps/local-gateway/src/start-local-gateway.ts'] },
  { place: 'apps/local-gateway/src/audio', may: [shared] },
  { place: 'apps/local-gateway/src', may: [shared] },

  { place: 'e2e', may: [shared] },
  { place: 'tools', may: [] },
];
