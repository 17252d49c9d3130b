import type { Text } from './catalogue.ts';

/** The texts of what this server itself refuses; they come after the first load. */
export const enRefusals = {
  'error.model_not_allowed': 'This server does not offer this model',
  'error.model_not_allowed.help': 'Nothing was sent to the gateway. Choose a model from the list, or ask the operator.',
  'error.not_operator': 'This page is for the operator',
  'error.not_operator.help': 'Enter the operator’s token that the server was started with.',
  'error.limits_unavailable': 'The server cannot count for its limits now',
  'error.limits_unavailable.help':
    'Its store does not answer. Nothing was sent to the gateway. Send again when the store is back.',

  'limit.user': 'Limit for each user: {what}.',
  'limit.everyone': 'Limit for all users together: {what}.',
  'limit.requestsPerMinute': '{max} requests a minute, each lane counts as one',
  'limit.concurrentRuns': '{max} runs at the same time',
  'limit.tokensPerDay': '{max} tokens a day',
  'limit.charactersPerDay': '{max} characters to speak a day',
  'limit.audioMinutesPerDay': '{max} minutes of audio a day',
  'limit.again.time': 'It can be sent again {time} after it was refused.',
  'limit.again.run': 'It can be sent again when one of the runs that go on has ended.',
  'limit.again.never': 'This alone is more than that: send less at once.',
} satisfies Record<string, Text>;
