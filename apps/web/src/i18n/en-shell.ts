import type { Text } from './catalogue.ts';

/** The English texts of what the shell shows beside the page: its title and its notices. */
export const enShell = {
  'shell.running': { one: '{count} running · {name}', other: '{count} running · {name}' },
  'shell.notice': {
    one: 'The run has ended after {seconds} {unit}',
    other: 'All {count} lanes have ended after {seconds} {unit}',
  },
} as const satisfies Record<string, Text>;
