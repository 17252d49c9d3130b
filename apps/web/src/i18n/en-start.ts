import type { Text } from './catalogue.ts';

/** The English texts of the first minute: the examples of the screens, and how to connect a gateway. */
export const enStart = {
  'start.chat.text': 'The same question to three models: who starts first, who thinks, who stalls.',
  'start.chat.run': 'Ask three models',
  'start.speech.text': 'One sentence in six voices. Press any of them to hear it; what sounds is lit in the text.',
  'start.speech.run': 'Hear six voices',
  'start.transcription.text': 'A sample recording with its known words. Every wrong word can be seen and played.',
  'start.transcription.run': 'Transcribe the sample',
  'start.more': 'More to ask',
  'start.connect': 'Connect your own gateway',
  'start.connect.text':
    'Any OpenAI-compatible address works. The key stays in the server: it never reaches this browser, a log or an export. Put these two lines into .env and start again.',
  'start.connect.more':
    'Several gateways at once come from the JSON file that GATEWAYS_FILE names; .env.example shows all settings.',
  'chat.example.compare.prompt': 'Show me how an answer can be formatted, and work out 17 × (4 + 2) − 3.',
  'chat.example.story.title': 'A long text',
  'chat.example.story.text': 'Watch the strip: when it starts, how fast it goes, where it stalls.',
  'chat.example.story.prompt': 'Tell me a story of about 400 words.',
  'chat.example.reasoning.title': 'Thinking first',
  'chat.example.reasoning.text': 'The thought is kept apart from the answer, and timed apart.',
  'chat.example.reasoning.prompt': 'What is 17 × (4 + 2) − 3? Think first.',
} as const satisfies Record<string, Text>;
