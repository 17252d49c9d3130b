import type { Text } from './catalogue.ts';

/** The texts of what goes wrong on our own side; they come after the first load. */
export const enRefusals = {
  'error.invalid_request': 'The request was not understood',
  'error.invalid_request.help': 'The words below name the field. Nothing was sent to the gateway.',
  'error.unknown_gateway': 'That gateway is not configured here',
  'error.unknown_gateway.help':
    'Choose a model of a gateway that is listed, or add the gateway to the server’s settings.',
  'error.forbidden_host': 'The server does not answer under this address',
  'error.forbidden_host.help':
    'Open the address that the server printed at its start, or allow this one in its settings.',
  'error.forbidden_origin': 'The request came from another site',
  'error.forbidden_origin.help': 'Open Lineup by its own address and send again.',
  'error.not_found': 'The server has nothing at this address',
  'error.not_found.help': 'This page may be older than the server. Load it again.',
  'error.method_not_allowed': 'The server refuses this kind of request',
  'error.method_not_allowed.help': 'This page may be older than the server. Load it again.',
  'error.payload_too_large': 'This is more than the server takes',
  'error.payload_too_large.help': 'Nothing was sent to the gateway. Shorten it, or use a smaller file.',
  'error.unsupported_media_type': 'The server does not take this type of content',
  'error.unsupported_media_type.help': 'Nothing was sent to the gateway. Use another file type.',
  'error.too_many_requests': 'A limit of this server is reached',
  'error.too_many_requests.help': 'Nothing was sent to the gateway, for no lane.',
  'error.model_not_allowed': 'This server does not offer this model',
  'error.model_not_allowed.help': 'Nothing was sent to the gateway. Choose a model from the list, or ask the operator.',
  'error.not_operator': 'This page is for the operator',
  'error.not_operator.help': 'Enter the operator’s token that the server was started with.',
  'error.limits_unavailable': 'The server cannot count for its limits now',
  'error.limits_unavailable.help':
    'Its store does not answer. Nothing was sent to the gateway. Send again when the store is back.',
  'error.internal': 'The Lineup server made a mistake',
  'error.internal.help': 'Its log tells more. What came before is kept; sending again may work.',
  'error.shutting_down': 'The Lineup server is stopping',
  'error.shutting_down.help': 'What came before is kept. Send again when the server is back.',
  'error.recording_unreadable': 'This browser cannot decode this part of the recording',
  'error.recording_unreadable.help':
    'Nothing of it was sent. The file may be damaged; another player or converter can tell.',

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
