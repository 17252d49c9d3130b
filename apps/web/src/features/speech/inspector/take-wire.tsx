import { useState } from 'react';
import { JsonView } from '#blocks/runs/json-view.tsx';
import { writeReadable } from '#blocks/runs/write-readable.ts';
import type { Take, TakePiece } from '#features/speech/takes/take-record.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { ArrivalTable } from './arrival-table.tsx';
import { FactList, type Fact } from '#ui/fact-list.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { PieceChooser } from './piece-chooser.tsx';
import { pieceRequest } from '#features/speech/takes/piece-request.ts';

/** What went over the wire for one request of a take: as it was sent, what the gateway answered, and when how many bytes came. */
export function TakeWire({ take }: { take: Take }) {
  const text = useText();
  const [index, setIndex] = useState(0);
  const piece = take.pieces[index];
  const request = pieceRequest(take, index);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PieceChooser take={take} index={index} onChange={setIndex} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        <InspectorPart title={text('speech.wire.request')}>
          <div className="flex items-center justify-between">
            <code className="text-f2 text-t2">POST /audio/speech</code>
            <CopyButton
              read={() => writeReadable(request)}
              label={text('wire.copy.request')}
              copied={text('ui.copied')}
            />
          </div>
          <div className="-mx-3 max-h-80 overflow-hidden *:max-h-80">
            <JsonView value={request} label={text('speech.wire.request')} />
          </div>
        </InspectorPart>
        {piece !== undefined && <Answer piece={piece} />}
      </div>
    </div>
  );
}

function Answer({ piece }: { piece: TakePiece }) {
  const text = useText();
  const wasReloaded = piece.ending?.wasReloaded === true;
  return (
    <>
      <GatewayAnswer piece={piece} />
      <BrowserHead piece={piece} />
      <InspectorPart title={text('speech.wire.arrivals')}>
        {piece.arrivals.length === 0 ? (
          <p className="text-f3 text-t3">{wasReloaded ? '–' : text('speech.wire.none')}</p>
        ) : (
          <ArrivalTable arrivals={piece.arrivals} start={piece.head?.t ?? null} />
        )}
      </InspectorPart>
    </>
  );
}

/** By the server's clock. A refusal's status and request id come with its problem. */
function GatewayAnswer({ piece: { answer, ending } }: { piece: TakePiece }) {
  const text = useText();
  const format = useFormat();
  const problem = ending?.problem;
  const facts: Fact[] = [
    { label: text('wire.head.status'), value: (answer?.status ?? problem?.status)?.toString() ?? null },
    { label: text('wire.head.type'), value: answer?.type ?? null },
    { label: text('run.request_id'), value: answer?.requestId ?? problem?.requestId ?? null },
    { label: text('speech.figure.head'), ...inSeconds(answer?.headMs ?? null, format) },
    { label: text('speech.figure.first_byte'), ...inSeconds(answer?.firstByteMs ?? null, format) },
  ];
  return (
    <InspectorPart title={text('speech.inspector.wire.gateway')}>
      <FactList facts={facts} />
    </InspectorPart>
  );
}

function BrowserHead({ piece: { sentAt, head } }: { piece: TakePiece }) {
  const text = useText();
  const format = useFormat();
  const facts: Fact[] = [
    { label: text('speech.inspector.sent'), ...inSeconds(sentAt, format) },
    { label: text('speech.figure.head'), ...inSeconds(head?.t ?? null, format) },
    { label: text('wire.head.status'), value: head?.status.toString() ?? null },
    { label: text('wire.head.type'), value: head?.contentType ?? null },
  ];
  return (
    <InspectorPart title={text('speech.inspector.wire.browser')}>
      <FactList facts={facts} />
    </InspectorPart>
  );
}

function inSeconds(ms: number | null, format: ReturnType<typeof useFormat>): Omit<Fact, 'label'> {
  const { value, unit } = format.seconds(ms);
  return { value: ms === null ? null : value, unit };
}
