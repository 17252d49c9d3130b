import type { Text } from './catalogue.ts';
import type { enStart } from './en-start.ts';

/** The Chinese texts of the first minute. */
export const zhStart = {
  'start.chat.text': '同一个问题交给三个模型：谁先开口，谁在想，谁停顿。',
  'start.chat.run': '同时问三个模型',
  'start.speech.text': '一句话，六种声音。按哪个听哪个，正在念的句子会亮起来。',
  'start.speech.run': '听六种声音',
  'start.transcription.text': '一段已知原话的录音。每个错词都看得见，听得到。',
  'start.transcription.run': '转写示例',
  'start.more': '还可以问',
  'start.connect': '接入自己的网关',
  'start.connect.text':
    '任何 OpenAI 兼容地址都行。密钥只留在服务器里，不进浏览器、日志和导出文件。把这两行写进 .env，再启动一次。',
  'start.connect.more': '多个网关写在 GATEWAYS_FILE 指向的 JSON 文件里；全部设置见 .env.example。',
  'chat.example.compare.prompt': '给我看看回答能怎么排版，再算一下 17 × (4 + 2) − 3。',
  'chat.example.story.title': '一段长文',
  'chat.example.story.text': '看时间条：何时开始，多快，停在哪里。',
  'chat.example.story.prompt': '讲一个四百字左右的故事。',
  'chat.example.reasoning.title': '先想后答',
  'chat.example.reasoning.text': '思考和回答分开放，也分开计时。',
  'chat.example.reasoning.prompt': '17 × (4 + 2) − 3 等于多少？先想再答。',
} satisfies Record<keyof typeof enStart, Text>;
