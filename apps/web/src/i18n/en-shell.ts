import type { Text } from './catalogue.ts';

/** The English texts of what the shell shows beside the page, its title and its notices, and of its commands. */
export const enShell = {
  'shell.running': { one: '{count} running · {name}', other: '{count} running · {name}' },
  'shell.notice': {
    one: 'The run has ended after {seconds} {unit}',
    other: 'All {count} lanes have ended after {seconds} {unit}',
  },
  'shell.part_missing': 'This panel could not be loaded. The rest of the page goes on.',
  'command.general': 'General',
  'command.palette': 'Commands',
  'command.search': 'Search commands',
  'command.recent': 'Recent',
  'command.found': { one: '{count} command', other: '{count} commands' },
  'command.shortcuts': 'Keyboard shortcuts',
  'command.shortcuts.note':
    'In the message, Enter sends and Shift+Enter begins a new line. Keys without a modifier are quiet while you type.',
} as const satisfies Record<string, Text>;
