import { NoticeLines } from '#blocks/recipe/notice-lines.tsx';
import type { LaneNotice } from '#blocks/recipe/gather-notices.ts';
import { useText } from '#i18n/use-text.ts';
import type { ParameterNotice } from './check-parameters.ts';

/** What is told before sending, each with the marks of the lanes that it concerns. */
export function ParameterNotices({ notices }: { notices: readonly LaneNotice<ParameterNotice>[] }) {
  const text = useText();
  const lines = notices.map(({ notice, letters }) => ({
    severity: notice.severity,
    words: nameNotice(notice, text),
    letters,
  }));
  return <NoticeLines notices={lines} />;
}

function nameNotice(notice: ParameterNotice, text: ReturnType<typeof useText>): string {
  if (notice.code !== 'out_of_range') return text(`parameters.notice.${notice.code}`);
  const { parameter, value, min, max } = notice;
  // Ends that only computers have would be a line of digits.
  const key = max < Number.MAX_SAFE_INTEGER ? 'parameters.notice.out_of_range' : 'parameters.notice.below_range';
  return text(key, { parameter, value: String(value), min, max });
}
