import type { Language } from './words.ts';

/** One picture: a scene in a language, a theme and a size. */
export type Picture = {
  scene: string;
  file: string;
  language: Language;
  theme: 'light' | 'dark';
  width: number;
  height: number;
};

const LARGE = { width: 1440, height: 900 };

/** The pictures of the documents, below `docs/screenshots`. */
export const DOCUMENT_PICTURES: readonly Picture[] = [
  { scene: 'start', file: 'start', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'start', file: 'start-dark', language: 'zh-CN', theme: 'dark', ...LARGE },
  { scene: 'chat-1', file: 'chat-1', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'chat-3', file: 'chat-3', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'chat-parameters', file: 'chat-3-dark', language: 'zh-CN', theme: 'dark', ...LARGE },
  { scene: 'chat-wire', file: 'chat-wire', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'chat-difference', file: 'chat-diff', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'chat-8', file: 'chat-8', language: 'en-US', theme: 'light', width: 1920, height: 1000 },
  { scene: 'chat-3', file: 'chat-phone', language: 'en-US', theme: 'light', width: 390, height: 844 },
  { scene: 'speech', file: 'speech', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'speech', file: 'speech-dark', language: 'zh-CN', theme: 'dark', ...LARGE },
  { scene: 'transcription', file: 'transcription', language: 'en-US', theme: 'light', ...LARGE },
  { scene: 'transcription', file: 'transcription-dark', language: 'zh-CN', theme: 'dark', ...LARGE },
];

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1300 },
] as const;

/** A scene in both languages, both themes and three widths, to be looked at. */
export function allPictures(scene: string): Picture[] {
  return (['en-US', 'zh-CN'] as const).flatMap((language) =>
    SIZES.flatMap((size) =>
      (['light', 'dark'] as const).map((theme) => ({
        scene,
        file: `${scene}-${size.width}-${language.slice(0, 2)}-${theme}`,
        language,
        theme,
        ...size,
      })),
    ),
  );
}
