import { readPath } from '#json/read-path.ts';

/** The language that an answer tells: its `language`, or the only one of its `languages`; null when it tells none, or several. */
export function readLanguage(answer: unknown): string | null {
  const language = readPath(answer, ['language']);
  const languages = readPath(answer, ['languages']);
  const told: unknown =
    typeof language === 'string' ? language : Array.isArray(languages) && languages.length === 1 && languages[0];
  return typeof told === 'string' && told.trim() !== '' ? told.trim() : null;
}
