import type { Text } from './catalogue.ts';

/** The texts of the operator's page. */
export const enOperator = {
  'operator.title': 'Usage',
  'operator.lead': 'What everybody has used of this server’s keys on {day}. A day begins at midnight UTC.',
  'operator.token': 'Operator’s token',
  'operator.token.help': 'OPERATOR_TOKEN in the server’s settings. It is kept on this page only, until you leave it.',
  'operator.token.show': 'Show the usage',
  'operator.token.wrong':
    'This token was not accepted. Without a token in its settings, the server shows nothing here.',
  'operator.token.other': 'Use another token',
  'operator.refresh': 'Refresh',
  'operator.refreshed': 'As of {time}, refreshed every minute.',
  'operator.failed': 'The usage could not be read',
  'operator.loading': 'Reading the usage',
  'operator.none': 'Nothing has been sent today.',
  'operator.all': 'All together',
  'operator.users': 'By user',
  'operator.models': 'By model',
  'operator.user': 'User',
  'operator.model': 'Model',
  'operator.runs': 'Runs',
  'operator.input': 'Tokens in',
  'operator.output': 'Tokens out',
  'operator.characters': 'Characters spoken',
  'operator.audio': 'Audio minutes',
  'operator.refused': 'Refused',
  'operator.others': 'all others',
  'operator.used': '{used} of {max}',
  'operator.used.tokens': '{used} of {max}, in and out',
  'operator.limits': 'Limits',
  'operator.limits.none': 'No limits are set; LIMITS_FILE sets them.',
  'operator.limits.user': 'Each user',
  'operator.limits.everyone': 'All users together',
  'operator.estimated':
    '≈ Estimated in part: of {count} runs the gateway did not tell what they used, for example because they were stopped.',
} satisfies Record<string, Text>;
