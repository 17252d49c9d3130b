import { useConfig } from '#blocks/models/use-config.ts';
import { gatherNotices } from '#blocks/recipe/gather-notices.ts';
import { NoticeLines } from '#blocks/recipe/notice-lines.tsx';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { useText } from '#i18n/use-text.ts';
import { checkTranscriptionLane, type TranscriptionNotice } from './check-transcription-lane.ts';

/** What is known of the lanes' requests before they are sent; `duration` is the recording's, in seconds. */
export function TranscriptionNotices({ duration }: { duration: number | null }) {
  const text = useText();
  const { data: config } = useConfig();
  const notices = gatherNotices(useTranscriptionLanes(), (lane) =>
    checkTranscriptionLane({ lane, limits: config?.limits[lane.gateway], duration }),
  );
  const lines = notices.map(({ notice, letters }) => ({
    severity: notice.severity,
    words: nameNotice(notice, text),
    letters,
  }));
  return <NoticeLines notices={lines} />;
}

function nameNotice(notice: TranscriptionNotice, text: ReturnType<typeof useText>): string {
  switch (notice.code) {
    case 'temperature':
      return text('parameters.notice.out_of_range', {
        parameter: 'temperature',
        value: notice.temperature,
        min: notice.min,
        max: notice.max,
      });
    case 'format':
    case 'prompt':
    case 'chunking':
    case 'language':
    case 'granularities':
    case 'logprobs_format':
    case 'logprobs_model':
    case 'reserved': {
      const { code, severity: _severity, ...params } = notice;
      return text(`transcription.parameters.notice.${code}`, params);
    }
  }
}
