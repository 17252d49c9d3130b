import type { Text } from './catalogue.ts';

/** The English texts of the settings, which come with them. */
export const enSettings = {
  'settings.title': 'Settings',
  'settings.look': 'Look',
  'settings.language': 'Language',
  'settings.theme': 'Theme',
  'settings.theme.system': 'Like the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.density': 'Density',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.compact': 'Compact',
  'settings.gateways': 'Gateways',
  'settings.gateways.text':
    'These answer. The server holds their addresses and keys; neither ever reaches this browser.',
  'settings.gateway.local': 'on this machine',
  'settings.gateway.temperature': 'temperature {min} to {max}',
  'settings.gateway.upload': 'upload up to {size}',
  'settings.gateway.speech.characters': {
    one: 'speech up to {count} character',
    other: 'speech up to {count} characters',
  },
  'settings.gateway.speech.bytes': { one: 'speech up to {count} byte', other: 'speech up to {count} bytes' },
  'settings.gateway.refused': 'refuses {types}',
  'settings.connect': 'Connect your own gateway',
  'settings.connect.text':
    'Any OpenAI-compatible address works. The key stays in the server: it never reaches this browser, a log or an export. Put these two lines into .env and start again.',
  'settings.connect.more':
    'Several gateways at once come from the JSON file that GATEWAYS_FILE names; .env.example shows all settings.',
  'settings.storage': 'Storage',
  'settings.storage.stored': 'Conversations, takes and transcripts are kept in this browser, on this device.',
  'settings.storage.blocked': 'An older Lineup in another tab is in the way. Close it, and saving goes on here.',
  'settings.storage.memory': 'This browser refuses storage here; work is lost when the page closes.',
  'settings.storage.newer':
    'The data on this device was written by a newer version of Lineup, and is left as it is. What you make now lives in this tab only.',
  'settings.storage.outdated':
    'A newer version of Lineup is open in another tab. Nothing is saved here any more until this page is loaded again.',
  'settings.storage.failed':
    'The last attempt to save failed; storage may be full. What could not be saved is kept in this tab, and saved as soon as there is room.',
  'settings.storage.used': '{used} in use, of about {quota} that the browser allows',
  'settings.storage.unknown': 'The browser does not tell how much is in use.',
  'settings.storage.kinds': 'What is kept, by kind',
  'settings.storage.sounds': 'Sounds: takes and recordings',
  'settings.storage.wires': 'Wire records of answers',
  'settings.storage.others': 'Other files',
  'settings.storage.texts': 'Messages, texts, prompts and settings',
  'settings.storage.count': { one: '{count} file', other: '{count} files' },
  'settings.storage.older': 'Free space: older than',
  'settings.storage.days': { one: '{count} day', other: '{count} days' },
  'settings.storage.any_age': 'any age',
  'settings.storage.delete': 'Delete {size}',
  'settings.storage.delete.of': 'Delete {size}: {kind}',
  'settings.storage.delete.none': 'Nothing that old',
  'settings.storage.delete.text': 'Messages, transcripts and figures stay. It can be undone at once.',
  'settings.storage.deleted': { one: 'Deleted {count} file, {size}', other: 'Deleted {count} files, {size}' },
  'settings.storage.wipe': 'Delete everything…',
  'settings.storage.wipe.title': 'Delete everything on this device',
  'settings.storage.wipe.text':
    'All conversations, takes, transcripts, prompts, lineups and settings of Lineup in this browser are deleted, in every tab. This cannot be undone. An export from the history keeps a copy.',
  'settings.storage.wipe.type': 'Type “{word}” to go on',
  'settings.storage.wipe.word': 'delete',
  'settings.storage.wipe.cancel': 'Cancel',
  'settings.storage.wipe.do': 'Delete everything',
  'settings.storage.wipe.failed': 'This could not be deleted. Everything is as it was.',
  'settings.limits': 'Limits',
  'settings.limits.none': 'The server’s operator has set no caps on single requests.',
  'settings.limits.lanes': { one: '{count} lane at most', other: '{count} lanes at most' },
  'settings.limits.n': 'n up to {max}',
  'settings.limits.tokens': 'max_tokens up to {max}',
  'settings.limits.body': 'requests up to {size}',
  'settings.limits.usage': 'Usage, for the operator',

  'settings.about': 'About',
  'settings.about.version': 'Version {version}',
  'settings.about.text':
    'Lineup is free software under the MIT licence. The built-in models and voices have their own licences, listed in the NOTICE file beside the source.',
} as const satisfies Record<string, Text>;
