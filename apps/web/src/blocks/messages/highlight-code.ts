import type { LanguageFn } from 'highlight.js';
import { readHighlight, type CodeNode } from './read-highlight.ts';

type Loader = () => Promise<{ default: LanguageFn }>;

/** Each language is its own chunk, fetched at its first use. */
const LANGUAGES = {
  bash: () => import('highlight.js/lib/languages/bash'),
  c: () => import('highlight.js/lib/languages/c'),
  cpp: () => import('highlight.js/lib/languages/cpp'),
  csharp: () => import('highlight.js/lib/languages/csharp'),
  css: () => import('highlight.js/lib/languages/css'),
  diff: () => import('highlight.js/lib/languages/diff'),
  go: () => import('highlight.js/lib/languages/go'),
  java: () => import('highlight.js/lib/languages/java'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  kotlin: () => import('highlight.js/lib/languages/kotlin'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  php: () => import('highlight.js/lib/languages/php'),
  python: () => import('highlight.js/lib/languages/python'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  rust: () => import('highlight.js/lib/languages/rust'),
  sql: () => import('highlight.js/lib/languages/sql'),
  swift: () => import('highlight.js/lib/languages/swift'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
} as const satisfies Record<string, Loader>;

const ALIASES = new Map<string, keyof typeof LANGUAGES>(
  Object.entries({
    'c++': 'cpp',
    'c#': 'csharp',
    cs: 'csharp',
    html: 'xml',
    js: 'javascript',
    jsx: 'javascript',
    kt: 'kotlin',
    md: 'markdown',
    mjs: 'javascript',
    py: 'python',
    python3: 'python',
    rb: 'ruby',
    rs: 'rust',
    scss: 'css',
    sh: 'bash',
    shell: 'bash',
    svg: 'xml',
    ts: 'typescript',
    tsx: 'typescript',
    yml: 'yaml',
    zsh: 'bash',
  } as const),
);

/** Longer code is read as text: highlighting it would hold the page for tens of milliseconds. */
const LONGEST = 40_000;

/** Highlights code in the language that its fence names; null when that is unknown or the code is too long. */
export async function highlightCode(code: string, language: string): Promise<CodeNode[] | null> {
  const name = findLanguage(language.toLowerCase());
  if (name === undefined || code.length > LONGEST) return null;
  const [{ default: highlighter }, { default: grammar }] = await Promise.all([
    import('highlight.js/lib/core'),
    LANGUAGES[name](),
  ]);
  if (highlighter.getLanguage(name) === undefined) highlighter.registerLanguage(name, grammar);
  return readHighlight(highlighter.highlight(code, { language: name, ignoreIllegals: true }).value);
}

function findLanguage(name: string): keyof typeof LANGUAGES | undefined {
  return Object.hasOwn(LANGUAGES, name) ? (name as keyof typeof LANGUAGES) : ALIASES.get(name);
}
