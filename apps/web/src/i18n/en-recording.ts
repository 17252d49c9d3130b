import type { Text } from './catalogue.ts';

/** The English texts of recording with the microphone, which come with the transcription screen. */
export const enRecording = {
  'transcription.record': 'Record',
  'transcription.recorder': 'Recorder',
  'transcription.recorder.asking': 'The browser asks for the microphone.',
  'transcription.recorder.elapsed': 'Recorded time',
  'transcription.recorder.pause': 'Pause',
  'transcription.recorder.resume': 'Resume',
  'transcription.recorder.stop': 'Stop recording',
  'transcription.recorder.discard': 'Discard',
  'transcription.recorder.discarded': 'Recording discarded',
  'transcription.recorder.running': 'recording',
  'transcription.recorder.paused': 'paused',
  'transcription.recorder.file': 'Recording {date}',
  'transcription.recorder.level': 'Level',
  'transcription.recorder.level.nothing': 'nothing',
  'transcription.recorder.level.help': 'Peaks in decibels of full scale; below −40 is taken for silence',
  'transcription.recorder.clipped': 'clipped {count}×',
  'transcription.recorder.clipped.help':
    'Full scale was reached; what is above it is cut off. Move back, or lower the input level in the sound settings of the system.',
  'transcription.recorder.microphone': 'Microphone',
  'transcription.recorder.microphone.system': 'System default',
  'transcription.recorder.left': {
    one: 'about {count} minute left to {limit}',
    other: 'about {count} minutes left to {limit}',
  },
  'transcription.recorder.left.none': 'less than a minute left to {limit}',
  'transcription.recorder.over': 'over the {limit} of an upload',
  'transcription.recorder.muted':
    'No sound comes from this microphone: the system, the headset or a call has muted it.',
  'transcription.recorder.unheard':
    'Nothing is heard. The microphone may be muted, turned down, or another one than you speak into.',
  'transcription.recorder.quiet': 'Nothing is heard just now.',
  'transcription.recorder.refused': '{reason}. The recording goes on from {name}.',
  'transcription.recorder.missed': '{missed} is not there. Recording from {name}.',
  'transcription.recorder.unkept': 'This browser does not keep the recording while it is made: a reload would lose it.',
  'transcription.interrupted': 'A recording of {duration} was interrupted',
  'transcription.interrupted.help': 'Begun {date}, kept second by second',
  'transcription.interrupted.keep': 'Keep',
  'transcription.doubt.too_short': 'This recording is shorter than 0.1 s',
  'transcription.doubt.too_short.help': 'OpenAI refuses what is shorter, and nobody can say a word in it.',
  'transcription.doubt.silent': 'This recording seems to hold only silence',
  'transcription.doubt.silent.help':
    'Its loudest moment stays below −40 dB. It can be sent all the same; models tend to invent words for silence.',
  'transcription.doubt.only_clicks': 'This recording seems to hold only clicks or knocks',
  'transcription.doubt.only_clicks.help':
    'Nothing in it sounds as long as a syllable. It can be sent all the same; models tend to invent words for noises.',
  'transcription.microphone.retry': 'Try again',
  'transcription.microphone.insecure_context': 'The microphone needs a secure page',
  'transcription.microphone.insecure_context.help':
    'This page came over plain http, where browsers withhold it. Open Lineup through https, or bring it to this computer with an SSH tunnel:',
  'transcription.microphone.insecure_context.then': 'Then open {address}. Files can be opened here as they are.',
  'transcription.microphone.unsupported': 'This browser cannot record',
  'transcription.microphone.unsupported.help':
    'Use a current Chrome, Edge, Firefox or Safari, or record elsewhere and drop the file here.',
  'transcription.microphone.blocked_by_page': 'This page may not use the microphone',
  'transcription.microphone.blocked_by_page.help':
    'A Permissions-Policy forbids it: that of a page which this one is framed in, or of a proxy. Open Lineup in a tab of its own, or have the policy allow microphone.',
  'transcription.microphone.denied': 'The microphone is not allowed here',
  'transcription.microphone.denied.help':
    'The browser remembers a no for this address. Allow the microphone in the site settings beside the address.',
  'transcription.microphone.dismissed': 'The microphone was not allowed',
  'transcription.microphone.dismissed.help':
    'The question was closed, or answered with no for this once. Ask again and allow it; where no question comes, the microphone sign beside the address leads on.',
  'transcription.microphone.denied_by_system': 'The system withholds the microphone',
  'transcription.microphone.denied_by_system.help':
    'This site may use it, the browser may not. Allow it for the browser: on macOS under System Settings, Privacy & Security, Microphone; on Windows under Settings, Privacy & security, Microphone.',
  'transcription.microphone.none': 'No microphone was found',
  'transcription.microphone.none.help':
    'Connect one, or switch one on in the sound settings of the system. Its privacy settings may also hide it from the browser.',
  'transcription.microphone.busy': 'The microphone does not start',
  'transcription.microphone.busy.help':
    'Another program or tab may hold it: a call, a meeting, a recorder. Close that one; if nothing holds it, unplug it and plug it in again.',
  'transcription.microphone.gone': 'The microphone went away',
  'transcription.microphone.gone.help':
    'It was unplugged, switched off, or is no longer allowed. What was recorded until then is kept.',
  'transcription.microphone.broken_off': 'The browser broke the recording off',
  'transcription.microphone.broken_off.help': 'What was recorded until then is kept.',
} as const satisfies Record<string, Text>;
