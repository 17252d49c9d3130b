import { whenIdle } from '#lib/when-idle.ts';
import { readMarkdown } from './read-markdown.ts';
import { warmFonts } from './warm-fonts.ts';

/** Something of all that answers are written in. */
const SAMPLES = [
  'Words with *stress*, **weight**, ~~lines~~, `code`, [a link](https://example.com "title") and https://example.com.\n',
  'Words that go on\nin a second line, and $x^2$, \\(y\\), <b>tags</b> &amp; signs: 1 < 2.\n\nAnother one.\n',
  '- A list\n- of **items**\n  - with others inside\n- [x] and a task\n\n1. First\n2. Second\n',
  '> Quoted words\n>\n> in *two* parts\n',
  '| A | table |\n| --- | ---: |\n| with | rows |\n\n***\n',
  '# A heading\n\nWords\n=====\n\n```ts\nconst code = 1;\n```\n',
  '$$\nx = \\frac{1}{2}\n$$\n\n[name]: https://example.com\n',
];
/** Regular expressions are compiled at their second use, and anew for texts beyond Latin. */
const FORMS = ['', '', '字', '字'];

let isWarm = false;

/**
 * Has the reader of answers compiled before there is one, a sample whenever the browser is idle; once per page. The first words of several lanes
 * come together, and reading them cold held one frame after the other.
 */
export function warmReading(): void {
  if (isWarm) return;
  isWarm = true;
  warmNext(SAMPLES);
}

function warmNext([sample, ...others]: readonly string[]): void {
  if (sample === undefined) return void whenIdle(warmFonts);
  whenIdle(() => {
    for (const form of FORMS) readMarkdown(`${sample}${form}`);
    warmNext(others);
  });
}
