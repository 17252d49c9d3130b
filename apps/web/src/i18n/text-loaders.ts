import type { Catalogue, Language, TextPart } from './catalogue.ts';

type Loaders<Texts> = Record<string, () => Promise<Texts>>;

/**
 * How the texts of each part are fetched, by the file of their language. The files are found here: a language is one file in `languages`,
 * which the build cuts into its parts (tools/languages).
 */
export const TEXT_LOADERS: { first: Loaders<Catalogue> } & Record<TextPart, Loaders<Partial<Language>>> = {
  first: import.meta.glob<Catalogue>('./languages/*.ts', { query: '?part=first', import: 'texts' }),
  archive: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=archive', import: 'texts' }),
  comparison: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=comparison', import: 'texts' }),
  conversation: import.meta.glob<Partial<Language>>('./languages/*.ts', {
    query: '?part=conversation',
    import: 'texts',
  }),
  history: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=history', import: 'texts' }),
  inspector: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=inspector', import: 'texts' }),
  lineups: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=lineups', import: 'texts' }),
  login: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=login', import: 'texts' }),
  operator: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=operator', import: 'texts' }),
  prompts: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=prompts', import: 'texts' }),
  runs: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=runs', import: 'texts' }),
  settings: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=settings', import: 'texts' }),
  shell: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=shell', import: 'texts' }),
  speech: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=speech', import: 'texts' }),
  start: import.meta.glob<Partial<Language>>('./languages/*.ts', { query: '?part=start', import: 'texts' }),
  transcription: import.meta.glob<Partial<Language>>('./languages/*.ts', {
    query: '?part=transcription',
    import: 'texts',
  }),
};
