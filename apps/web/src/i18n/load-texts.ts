import type { Catalogue, TextPart } from './catalogue.ts';
import type { Locale } from './locales.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** The parts that have been asked for: another language brings them along. */
const parts = new Map<TextPart, Promise<void>>();

/** Brings the texts of a screen or a panel into the catalogue, in the language of the interface; it is drawn after that. */
export function loadTexts(part: TextPart): Promise<void> {
  const loading = parts.get(part) ?? addTexts(part);
  parts.set(part, loading);
  return loading;
}

async function addTexts(part: TextPart): Promise<void> {
  const { locale } = useLocaleStore.getState();
  const texts = await PARTS[part][locale]().catch((error: unknown) => {
    // What did not come is asked for again by whoever wants it next.
    parts.delete(part);
    throw error;
  });
  // Another language that was chosen meanwhile has brought its own.
  useLocaleStore.setState((now) =>
    now.catalogue === null || now.locale !== locale ? {} : { catalogue: { ...now.catalogue, ...texts } },
  );
}

/** Reads all texts of a language that are wanted by now. */
export async function readCatalogue(locale: Locale): Promise<Catalogue> {
  const [first, ...others] = await Promise.all([
    readFirst(locale),
    ...Array.from(parts.keys(), (part) => PARTS[part][locale]()),
  ]);
  return Object.assign({}, first, ...others);
}

async function readFirst(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh.ts')).zh;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

/** How the texts of each part are fetched. */
const PARTS: Record<TextPart, Record<Locale, () => Promise<Partial<Catalogue>>>> = {
  archive: {
    en: async () => (await import('./en-archive.ts')).enArchive,
    'zh-CN': async () => (await import('./zh-archive.ts')).zhArchive,
  },
  comparison: {
    en: async () => (await import('./en-comparison.ts')).enComparison,
    'zh-CN': async () => (await import('./zh-comparison.ts')).zhComparison,
  },
  conversation: {
    en: async () => (await import('./en-conversation.ts')).enConversation,
    'zh-CN': async () => (await import('./zh-conversation.ts')).zhConversation,
  },
  history: {
    en: async () => (await import('./en-history.ts')).enHistory,
    'zh-CN': async () => (await import('./zh-history.ts')).zhHistory,
  },
  inspector: {
    en: async () => (await import('./en-inspector.ts')).enInspector,
    'zh-CN': async () => (await import('./zh-inspector.ts')).zhInspector,
  },
  lineups: {
    en: async () => (await import('./en-lineups.ts')).enLineups,
    'zh-CN': async () => (await import('./zh-lineups.ts')).zhLineups,
  },
  login: {
    en: async () => (await import('./en-login.ts')).enLogin,
    'zh-CN': async () => (await import('./zh-login.ts')).zhLogin,
  },
  operator: {
    en: async () => (await import('./en-operator.ts')).enOperator,
    'zh-CN': async () => (await import('./zh-operator.ts')).zhOperator,
  },
  prompts: {
    en: async () => (await import('./en-prompts.ts')).enPrompts,
    'zh-CN': async () => (await import('./zh-prompts.ts')).zhPrompts,
  },
  runs: {
    en: async () => (await import('./en-runs.ts')).enRuns,
    'zh-CN': async () => (await import('./zh-runs.ts')).zhRuns,
  },
  settings: {
    en: async () => (await import('./en-settings.ts')).enSettings,
    'zh-CN': async () => (await import('./zh-settings.ts')).zhSettings,
  },
  shell: {
    en: async () => (await import('./en-shell.ts')).enShell,
    'zh-CN': async () => (await import('./zh-shell.ts')).zhShell,
  },
  speech: {
    en: async () => (await import('./en-speech.ts')).enSpeech,
    'zh-CN': async () => (await import('./zh-speech.ts')).zhSpeech,
  },
  start: {
    en: async () => (await import('./en-start.ts')).enStart,
    'zh-CN': async () => (await import('./zh-start.ts')).zhStart,
  },
  transcription: {
    en: async () => (await import('./en-transcription-screen.ts')).enTranscriptionScreen,
    'zh-CN': async () => (await import('./zh-transcription-screen.ts')).zhTranscriptionScreen,
  },
};
