import { enArchive } from './en-archive.ts';
import { enComparison } from './en-comparison.ts';
import { enConversation } from './en-conversation.ts';
import { enHistory } from './en-history.ts';
import { enInspector } from './en-inspector.ts';
import { enLineups } from './en-lineups.ts';
import { enLogin } from './en-login.ts';
import { enOperator } from './en-operator.ts';
import { enPrompts } from './en-prompts.ts';
import { enRuns } from './en-runs.ts';
import { enSettings } from './en-settings.ts';
import { enShell } from './en-shell.ts';
import { enSpeech } from './en-speech.ts';
import { enStart } from './en-start.ts';
import { enTranscriptionScreen } from './en-transcription-screen.ts';
import { en } from './en.ts';

/**
 * The English texts by the part that brings them: `first` comes with the first load, the others with their screen or panel. Every
 * language is cut along these by the build (tools/languages), so the page never imports this.
 */
export const TEXT_PARTS = {
  first: en,
  archive: enArchive,
  comparison: enComparison,
  conversation: enConversation,
  history: enHistory,
  inspector: enInspector,
  lineups: enLineups,
  login: enLogin,
  operator: enOperator,
  prompts: enPrompts,
  runs: enRuns,
  settings: enSettings,
  shell: enShell,
  speech: enSpeech,
  start: enStart,
  transcription: enTranscriptionScreen,
};
