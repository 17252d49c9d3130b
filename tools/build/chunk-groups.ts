import type { Rolldown } from 'vite';
import { groupParts } from './group-parts.ts';

/** What goes into one file, the first that takes a module keeping it: fewer requests, and it compresses better together. */
export const CHUNK_GROUPS: Rolldown.CodeSplittingGroup[] = [
  { name: 'shell', tags: ['$initial'] },
  {
    debugName: 'texts of a chat',
    name: (id) =>
      /\/languages\/([\w-]+)-(?:conversation|inspector|lineups|runs|shell|start)\.texts$/
        .exec(id)?.[1]
        ?.concat('-chat') ?? null,
  },
  // By itself, so that it can be weighed (tools/bench-web), with all that it imports.
  { name: 'read-markdown', test: '/messages/read-markdown.ts' },
  { name: 'icons', test: /\/lucide-react\/.*\/icons\//, minShareCount: 2 },
  ...groupParts({
    start: [
      '/app/background-signs.tsx',
      '/app/banners.tsx',
      '/app/page-hosts.tsx',
      '/app/shell-commands.tsx',
      '/blocks/files/drop-overlay.tsx',
      '/chat/lineup-address.tsx',
      '/chat/send-forecast.tsx',
      '/chat/start/first-minute.tsx',
    ],
    chat: [
      '/chat/commands/chat-commands.tsx',
      '/chat/compare-buttons.tsx',
      '/chat/conversation-view.tsx',
      '/chat/conversation/read-conversation.ts',
      '/chat/conversation/send-message.ts',
      '/chat/conversation/sync-conversation.ts',
      '/chat/empty-lanes.tsx',
      '/chat/input/attachment-notes.tsx',
      '/chat/input/attachment-strip.tsx',
      '/chat/parameters/refusals.ts',
      '/chat/send-options.tsx',
      '/chat/stop-key.tsx',
    ],
    screens: [
      '/login/login.tsx',
      '/settings/settings-screen.tsx',
      '/speech/speech-screen.tsx',
      '/transcription/transcription-screen.tsx',
    ],
  }),
];
