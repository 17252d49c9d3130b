import type { Language } from '#i18n/catalogue.ts';
import { zhArchive } from '#i18n/zh-archive.ts';
import { zhComparison } from '#i18n/zh-comparison.ts';
import { zhConversation } from '#i18n/zh-conversation.ts';
import { zhHistory } from '#i18n/zh-history.ts';
import { zhInspector } from '#i18n/zh-inspector.ts';
import { zhLineups } from '#i18n/zh-lineups.ts';
import { zhLogin } from '#i18n/zh-login.ts';
import { zhOperator } from '#i18n/zh-operator.ts';
import { zhPrompts } from '#i18n/zh-prompts.ts';
import { zhRuns } from '#i18n/zh-runs.ts';
import { zhSettings } from '#i18n/zh-settings.ts';
import { zhShell } from '#i18n/zh-shell.ts';
import { zhSpeech } from '#i18n/zh-speech.ts';
import { zhStart } from '#i18n/zh-start.ts';
import { zhTranscriptionScreen } from '#i18n/zh-transcription-screen.ts';
import { zh } from '#i18n/zh.ts';

/** The Chinese texts, written in the same parts as the English. */
export const zhCn: Language = {
  ...zhArchive,
  ...zhComparison,
  ...zhConversation,
  ...zhHistory,
  ...zhInspector,
  ...zhLineups,
  ...zhLogin,
  ...zhOperator,
  ...zhPrompts,
  ...zhRuns,
  ...zhSettings,
  ...zhShell,
  ...zhSpeech,
  ...zhStart,
  ...zhTranscriptionScreen,
  ...zh,
};
