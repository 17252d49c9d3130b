import type { Text } from './catalogue.ts';

/** The texts of the saved lineups. */
export const enLineups = {
  'lineup.title': 'Lineups',
  'lineup.none':
    'A lineup is a set of lanes with their models and parameters, without messages. Save one to put the same questions to the same candidates again, or to send it as a link.',
  'lineup.name': 'Name of the lineup',
  'lineup.save': 'Save these lanes',
  'lineup.is_saved': 'Saved “{name}”.',
  'lineup.saved': 'Saved lineups',
  'lineup.open': 'Open',
  'lineup.actions': 'Actions for {name}',
  'lineup.rename': 'Rename',
  'lineup.replace': 'Replace by the present lanes',
  'lineup.replaced': '“{name}” has the present lanes.',
  'lineup.duplicate': 'Duplicate',
  'lineup.copy_of': '{name} (copy)',
  'lineup.link': 'Copy link',
  'lineup.link.too_long': 'Too long for a link',
  'lineup.link.copied': 'Link copied. It holds models, parameters and system prompts, no messages.',
  'lineup.link.failed': 'The browser refused to copy.',
  'lineup.move': 'Move {name}',
  'lineup.up': 'Move up',
  'lineup.down': 'Move down',
  'lineup.moved': '“{name}” is now {place} of {total}.',
  'lineup.delete': 'Delete',
  'lineup.deleted': 'Deleted “{name}”.',
  'lineup.unknown': 'Not on this server: {gateways}',
  'lineup.unknown.text': 'Lanes that named such a gateway have the recipe’s model instead.',
} as const satisfies Record<string, Text>;
