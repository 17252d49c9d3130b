/**
 * The list of licences as Markdown.
 *
 * @param {readonly import('./read-lock.mjs').LockedPackage[]} packages
 */
export function writeLicenses(packages) {
  const table = (/** @type {boolean} */ isShipped) => [
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...packages
      .filter((entry) => entry.isShipped === isShipped)
      .map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} |`),
  ];
  return [
    '# Licences of what Lineup is built from',
    'Written by `npm run licenses` from the lock file, for every platform; a test holds it to the lock file and to the licences that are allowed.',
    'What the embedded gateway holds inside such packages is in its [notice](../apps/local-gateway/NOTICE.md).',
    '',
    '## In a running Lineup or its page',
    ...table(true),
    '',
    '## Only in its making',
    ...table(false),
    '',
  ].join('\n');
}
