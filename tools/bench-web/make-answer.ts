const PROSE = [
  'The order in which tokens arrive says little about how long the whole answer will take, as *every* measurement shows.',
  '一个回答到达的顺序并不能说明它什么时候结束，**先到的**往往不是最先写完的，要看整条时间轴。',
  'Set `max_tokens` only when it matters; see [the manual](https://example.com/manual "All parameters") for the rest.',
  'With $e^{i\\pi} + 1 = 0$ and a second look at ~~the first~~ the last result, the difference is $\\Delta = b^2 - 4ac$.',
];

const CODE = [
  ['ts', 'export function add(a: number, b: number): number {\n  // Both are finite.\n  return a + b;\n}'],
  [
    'python',
    'def fibonacci(n: int) -> int:\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a',
  ],
  ['bash', 'for file in *.log; do\n  gzip -9 "$file" && echo "done: $file"\ndone'],
  ['json', '{\n  "model": "demo",\n  "stream": true,\n  "stop": null\n}'],
] as const;

const TABLE =
  '| Model | First token | Rate |\n| --- | ---: | ---: |\n| one | 210 ms | 81 |\n| two | 95 ms | 140 |\n| three | 400 ms | 33 |';

/** An answer of at least so many characters, the same for the same seed: headings, prose in two scripts, lists, code, tables, formulas. */
export function makeAnswer(length: number, seed: number): string {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const section = (number: number): string => {
    const [language, code] = pick(CODE);
    return pick([
      `## Part ${number}\n\n${pick(PROSE)} ${pick(PROSE)}`,
      `${pick(PROSE)} ${pick(PROSE)} ${pick(PROSE)}`,
      `- ${pick(PROSE)}\n- ${pick(PROSE)}\n  - ${pick(PROSE)}\n  - Short.\n- Last.`,
      `1. First\n2. ${pick(PROSE)}\n3. Third`,
      `\`\`\`${language}\n${code}\n\`\`\``,
      TABLE,
      `> ${pick(PROSE)}\n>\n> ${pick(PROSE)}`,
      `$$\n\\int_0^${number} x^2\\,dx = \\frac{${number}^3}{3}\n$$`,
    ]);
  };
  let answer = '';
  for (let number = 1; answer.length < length; number += 1) answer += `${section(number)}\n\n`;
  return answer;
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
