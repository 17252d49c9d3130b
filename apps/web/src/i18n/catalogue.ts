import type { enArchive } from './en-archive.ts';
import type { enComparison } from './en-comparison.ts';
import type { enConversation } from './en-conversation.ts';
import type { enHistory } from './en-history.ts';
import type { enInspector } from './en-inspector.ts';
import type { enLineups } from './en-lineups.ts';
import type { enLogin } from './en-login.ts';
import type { enPrompts } from './en-prompts.ts';
import type { enRuns } from './en-runs.ts';
import type { enOperator } from './en-operator.ts';
import type { enSettings } from './en-settings.ts';
import type { enShell } from './en-shell.ts';
import type { enSpeech } from './en-speech.ts';
import type { enStart } from './en-start.ts';
import type { enTranscriptionScreen } from './en-transcription-screen.ts';
import type { en } from './en.ts';

/** A text, or its plural forms by `Intl.PluralRules`, chosen by the parameter `count`. `{name}` marks a parameter. */
export type Text = string | { one?: string; other: string };

/** The texts that come with the first load. */
type FirstKey = keyof typeof en;

/** The texts that come with a screen or a panel, by its name. */
type PartTexts = {
  archive: typeof enArchive;
  comparison: typeof enComparison;
  conversation: typeof enConversation;
  history: typeof enHistory;
  inspector: typeof enInspector;
  lineups: typeof enLineups;
  login: typeof enLogin;
  prompts: typeof enPrompts;
  runs: typeof enRuns;
  operator: typeof enOperator;
  settings: typeof enSettings;
  shell: typeof enShell;
  speech: typeof enSpeech;
  start: typeof enStart;
  transcription: typeof enTranscriptionScreen;
};

/** A part of the texts that comes with its screen or panel. */
export type TextPart = keyof PartTexts;

/** The key of a text; English is the source, so a key that is missing elsewhere is a type error. */
export type TextKey = FirstKey | { [Part in TextPart]: keyof PartTexts[Part] }[TextPart];

/** The texts of one language, as far as they have come. */
export type Catalogue = Record<FirstKey, Text> & Partial<Record<TextKey, Text>>;

/** What fills the `{name}` marks of a text. */
export type TextParams = Record<string, string | number | readonly string[]>;
