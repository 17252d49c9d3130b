import { useConfig } from '#blocks/models/use-config.ts';
import { gatherNotices } from '#blocks/recipe/gather-notices.ts';
import { NoticeLines } from '#blocks/recipe/notice-lines.tsx';
import { useText } from '#i18n/use-text.ts';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import { checkSpeechLane, type SpeechNotice } from './check-speech-lane.ts';

/** What is known of the lanes' requests before they are sent. */
export function SpeechNotices() {
  const text = useText();
  const { data: config } = useConfig();
  const notices = gatherNotices(useSpeechLanes(), (lane) => checkSpeechLane(lane, config?.limits[lane.gateway]));
  const lines = notices.map(({ notice, letters }) => ({
    severity: notice.severity,
    words: nameNotice(notice, text),
    letters,
  }));
  return <NoticeLines notices={lines} />;
}

function nameNotice(notice: SpeechNotice, text: ReturnType<typeof useText>): string {
  switch (notice.code) {
    case 'instructions':
      return text('speech.parameters.notice.instructions', { model: notice.model });
    case 'speed':
      return text('parameters.notice.out_of_range', {
        parameter: 'speed',
        value: String(notice.speed),
        min: notice.min,
        max: notice.max,
      });
    case 'format':
      return text('speech.parameters.notice.format', { format: notice.format, formats: notice.formats });
    case 'reserved':
      return text('speech.parameters.notice.reserved', { keys: notice.keys });
  }
}
