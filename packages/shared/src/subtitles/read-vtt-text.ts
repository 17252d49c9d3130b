/** WebVTT, section 4.2: cue text spans and times inside the text. */
const TAG = /<\/?(?:c|i|b|u|v|lang|ruby|rt)(?:[. \t][^<>]*)?>|<[\d:.]+>/g;
const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]+)>/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,4}));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
const LAST_CODE_POINT = 0x10_ff_ff;

/** Reads the text of a WebVTT cue: without tags, with its entities, and its speaker when one voice says it all. */
export function readVttText(text: string): { text: string; speaker?: string } {
  const voices = new Set(Array.from(text.matchAll(VOICE), ([, name = '']) => readEntities(name).trim()));
  const [speaker = ''] = voices;
  const plain = readEntities(text.replace(TAG, '')).trim();
  return { text: plain, ...(voices.size === 1 && speaker !== '' && { speaker }) };
}

function readEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return codePoint > 0 && codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : entity;
  });
}
