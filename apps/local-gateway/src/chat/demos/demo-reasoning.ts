import { type Solution, solveArithmetic } from '#chat/arithmetic/solve-arithmetic.ts';
import type { DemoModel, DemoQuestion } from '#chat/demo-model.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Sends reasoning first, then an answer; a calculation in the question is really done. */
export const demoReasoning: DemoModel = {
  id: 'demo/reasoning',
  does: 'Sends reasoning, then an answer; does small sums such as 17 × (4 + 2)',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: (question) => {
    const solution = solveArithmetic(question.text);
    const words = question.language === 'zh' ? inChinese(question, solution) : inEnglish(question, solution);
    return { kind: 'answer', ...words };
  },
};

type Words = { reasoning: string; text: string };

function inEnglish({ wording }: DemoQuestion, solution: Solution | undefined): Words {
  const opening = wording(['I look for a calculation in the question.', 'First: is there something to work out here?']);
  if (solution === undefined) {
    return {
      reasoning: `${opening}\nI find no numbers joined by + − × ÷, so there is nothing to work out.`,
      text: 'I can only do sums. Ask me something like 17 × (4 + 2).',
    };
  }
  const found = `${opening}\nI find ${solution.expression}. Brackets first, then × and ÷, then + and −.`;
  return {
    reasoning: [found, ...solution.steps].join('\n'),
    text:
      solution.value === null
        ? 'It cannot be worked out: nothing can be divided by zero.'
        : `${solution.expression} = **${solution.value}**`,
  };
}

function inChinese({ wording }: DemoQuestion, solution: Solution | undefined): Words {
  const opening = wording(['先看看问题里有没有算式。', '第一步：这里有没有要算的东西？']);
  if (solution === undefined) {
    return {
      reasoning: `${opening}\n没有找到用 + − × ÷ 连接的数字，所以没有什么可算。`,
      text: '我只会做算术。可以问我：17 × (4 + 2) 等于多少？',
    };
  }
  const found = `${opening}\n找到了 ${solution.expression}。先算括号，再算乘除，最后算加减。`;
  return {
    reasoning: [found, ...solution.steps].join('\n'),
    text: solution.value === null ? '算不出来：不能除以零。' : `${solution.expression} = **${solution.value}**`,
  };
}
