/** What the script of the pictures reads on the page, in a language of the interface: all that it knows of the page's words. */
export type Words = {
  message: string;
  takeEnded: string;
  threeModels: string;
  sixVoices: string;
  sample: string;
  parameters: string;
  wire: string;
  compare: string;
  addLane: string;
  searchModel: string;
  model: (letter: string) => string;
  question: string;
  story: string;
};

/** A language of the pictures, as the browser asks for it. */
export type Language = 'en-US' | 'zh-CN';

/** The words of each language. */
export const WORDS: Record<Language, Words> = {
  'en-US': {
    message: 'Message',
    takeEnded: 'complete',
    threeModels: 'Ask three models',
    sixVoices: 'Hear six voices',
    sample: 'Transcribe the sample',
    parameters: 'Parameters',
    wire: 'Wire',
    compare: 'Compare with another lane',
    addLane: 'Add a lane',
    searchModel: 'Search or type a model name',
    model: (letter) => `Model of lane ${letter}`,
    question: 'What is 17 × (4 + 2) − 3? Think first.',
    story: 'Tell me a story of about 200 words.',
  },
  'zh-CN': {
    message: '消息',
    takeEnded: '完成',
    threeModels: '同时问三个模型',
    sixVoices: '听六种声音',
    sample: '转写示例',
    parameters: '参数',
    wire: '报文',
    compare: '与另一条泳道比较',
    addLane: '加一条泳道',
    searchModel: '搜索，或直接输入模型名',
    model: (letter) => `泳道 ${letter} 的模型`,
    question: '17 × (4 + 2) − 3 等于多少？先想再答。',
    story: '讲一个两百字左右的故事。',
  },
};
