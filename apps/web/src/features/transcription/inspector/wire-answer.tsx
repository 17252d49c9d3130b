import { FrameDetail } from '#blocks/runs/frame-detail.tsx';
import { FrameList } from '#blocks/runs/frame-list.tsx';
import type { FrameRow } from '#blocks/runs/describe-frames.ts';
import { JsonView } from '#blocks/runs/json-view.tsx';
import { useFrameList } from '#blocks/runs/use-frame-list.ts';
import { receivedAnswer, type ReceivedAnswer } from '#features/transcription/runs/received-answer.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { describeTranscriptFrames } from './describe-transcript-frames.ts';

/** What the gateway answered to a request: its head, and its body as it came, or the events of a stream. */
export function WireAnswer({ part }: { part: RunPart }) {
  const text = useText();
  const answer = receivedAnswer(part.frames);
  const rows = describeTranscriptFrames(part);
  const { head } = answer;
  return (
    <>
      <InspectorPart title={text('wire.head')}>
        <FactList
          facts={[
            { label: text('wire.head.status'), value: head?.status.toString() ?? null },
            { label: text('wire.head.type'), value: head?.contentType ?? null },
            { label: text('run.request_id'), value: head?.requestId ?? null },
          ]}
        />
        <p className="pt-1 text-f2 text-t3">{text('wire.head.why')}</p>
      </InspectorPart>
      {rows.length === 0 ? <Body answer={answer} /> : <Frames rows={rows} />}
    </>
  );
}

function Body({ answer: { text: body, isTruncated } }: { answer: ReceivedAnswer }) {
  const text = useText();
  const title = text('transcription.wire.came');
  if (body === '') {
    return (
      <InspectorPart title={title}>
        <p className="text-f3 text-t3">{text('transcription.wire.nothing')}</p>
      </InspectorPart>
    );
  }
  return (
    <InspectorPart
      title={title}
      actions={<CopyButton read={() => body} label={text('transcription.wire.copy')} copied={text('ui.copied')} />}
    >
      {isTruncated && <p className="mb-1 text-f2 text-warn">{text('transcription.wire.truncated')}</p>}
      <div className="-mx-3 max-h-120 overflow-hidden *:max-h-120">
        <JsonView value={body} label={title} />
      </div>
    </InspectorPart>
  );
}

function Frames({ rows }: { rows: readonly FrameRow[] }) {
  const text = useText();
  const { items, position, row, choose, toggle } = useFrameList({ rows, stalls: [] });
  return (
    <InspectorPart title={text('run.wire.frames')}>
      <div className="-mx-4 flex h-64 border-t border-line">
        <FrameList items={items} selected={position} onSelect={choose} onToggle={toggle} />
      </div>
      {row !== undefined && (
        <div className="-mx-4 h-48 border-y border-line">
          <FrameDetail row={row} isFirst={rows.find(({ kind }) => kind === row.kind) === row} />
        </div>
      )}
    </InspectorPart>
  );
}
