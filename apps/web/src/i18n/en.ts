import type { Text } from './catalogue.ts';

export const en = {
  // ui
  'ui.close': 'Close',
  'ui.notifications': 'Notifications',
  'ui.retry': 'Retry',
  'ui.undo': 'Undo',
  'ui.copy': 'Copy',
  'ui.copied': 'Copied',
  'ui.second': 's',
  'ui.bytes': { one: 'byte', other: 'bytes' },
  'ui.mebibytes': 'MiB',
  'ui.gibibytes': 'GiB',

  // shell
  'shell.product': 'Lineup',
  'shell.skip': 'Skip to content',
  'shell.screens': 'Screens',
  'shell.chat': 'Chat',
  'shell.speech': 'Speech',
  'shell.transcription': 'Transcribe',
  'shell.history': 'History',
  'shell.settings': 'Settings',
  'shell.theme': 'Theme: {theme}',
  'shell.theme.system': 'like the system',
  'shell.theme.light': 'light',
  'shell.theme.dark': 'dark',
  'shell.other_language': 'Switch to {language}',
  'shell.look': 'Look and language',
  'shell.sessions': 'Saved on this device',
  'shell.show_sessions': 'Show saved sessions',
  'shell.hide_sessions': 'Hide saved sessions',
  'shell.new.chat': 'New chat',
  'shell.new.speech': 'New speech',
  'shell.new.transcription': 'New transcript',
  'shell.demo.title': 'Demo models are answering.',
  'shell.demo.text':
    'They run inside this server, need no key and cost nothing. They are small: use them to look around.',
  'shell.demo.connect': 'Connect a gateway',
  'shell.offline.title': 'The Lineup server does not answer.',
  'shell.offline.text': 'What is on the page is kept. Start the server again, then retry.',
  'shell.config.title': 'The list of gateways could not be read.',
  'shell.memory.title': 'Nothing is being saved.',
  'shell.memory.text':
    'This browser refuses storage here (a private window, or site data is blocked). Work is lost when the page closes: export what you want to keep.',
  'shell.newer.title': 'The data here was written by a newer Lineup.',
  'shell.newer.text':
    'It is left as it is. What you make now is lost when the page closes: load the newest Lineup, or export what you want to keep.',
  'shell.failed.title': 'Saving failed.',
  'shell.failed.text':
    'Storage may be full. What is new is kept in this tab, and saved as soon as there is room: free space, or export.',
  'shell.failed.free': 'Free space',
  'shell.outdated.title': 'A newer Lineup is open in another tab.',
  'shell.outdated.text': 'Nothing is saved here any more. Load this page again to go on.',
  'shell.blocked.title': 'An older Lineup is open in another tab.',
  'shell.blocked.text': 'It holds the saved data. Close that tab, and this one goes on by itself.',
  'shell.not_found.title': 'There is no such page.',
  'shell.not_found.text': 'Nothing lives at {path}.',
  'shell.crash.title': 'This screen stopped working.',
  'shell.crash.text': 'What was saved is kept. Load the screen again; if it stops again, the words below tell where.',
  'shell.to_chat': 'Go to Chat',
  'shell.reload': 'Load again',

  // models
  'models.of': '{label}:',
  'models.none': 'no model',
  'models.demo': 'built-in demo, not an AI model',
  'models.demo.short': 'demo',

  // sessions
  'sessions.untitled': 'Untitled',
  'sessions.damaged': { one: '{count} saved item could not be read.', other: '{count} saved items could not be read.' },

  // chat
  'chat.lanes': { one: '{count} lane', other: '{count} lanes' },
  'chat.parameters': 'Parameters',
  'chat.wire': 'Wire',
  'chat.message': 'Message',
  'chat.placeholder.first': 'Ask something',
  'chat.placeholder.next': 'Ask a follow-up',
  'chat.send': 'Send',
  'chat.stop': 'Stop',
  'chat.stop.billing': 'The gateway may still charge',
  'chat.blocked.empty': 'Write something first',
  'chat.blocked.model': 'Choose a model first',
  'chat.model': 'Model of lane {letter}',
  'chat.empty.title': 'One input, many lanes, honestly measured.',
  'chat.empty.text':
    'See exactly what was sent and what came back, and trust the numbers. Start with one of these, or ask something of your own.',
  'chat.code': 'Code',
  'chat.difference': 'Difference',
  'chat.sync': 'Scroll together',
  'chat.prompts': 'Prompts',
  'chat.lineups': 'Lineups',
  'chat.lane.add': 'Add a lane',
  'chat.lane.add.short': 'Lane',
  'chat.lane.write_to': 'Write to lane {letter}, {model}',
  'chat.stop.all': 'Stop all',
  'chat.running': '{count} still running',
  'chat.send.failed': 'This page could not load what it needs to send. What you wrote is kept; load the page again.',
  'chat.send.to': { one: 'Send to {count}', other: 'Send to {count}' },
  'chat.placeholder.lanes': { one: 'Write to {count} lane', other: 'Write to all {count} lanes' },
  'chat.placeholder.only': 'Write to lane {letter} alone',

  // chat: input
  'input.attach': 'Attach images or text files',
  'input.drop': 'Drop images and text files here',
  'input.drop.text': 'They are added to the message; nothing is sent yet.',

  // settings
  'settings.gateway.failed': 'not answering',
} as const satisfies Record<string, Text>;
