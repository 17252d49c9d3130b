import { countText } from '@lineup/shared/text/count-text.ts';
import type { Take, TakePiece } from '#features/speech/takes/take-record.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

/** The requests that a take was made of: how much text each spoke, how long it took, how much sound came, and how it ended. */
export function PieceTable({ take: { pieces, request } }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const figures = (piece: TakePiece) => [
    format.count(countText(request.request.input.slice(piece.start, piece.end)).characters),
    format.seconds(piece.sentAt === null || piece.ending === null ? null : piece.ending.t - piece.sentAt).value,
    format.seconds(piece.facts === null ? null : piece.facts.duration * 1000).value,
  ];
  return (
    <table className="w-full text-right text-f2 text-t2">
      <thead className="text-f1 text-t3">
        <tr className="*:pb-1 *:font-normal">
          <th scope="col" className="text-left">
            {text('speech.inspector.piece')}
          </th>
          <th scope="col">{text('speech.inspector.piece.characters')}</th>
          <th scope="col">{text('speech.inspector.piece.took')}</th>
          <th scope="col">{text('speech.inspector.piece.sound')}</th>
          <th scope="col" className="pl-3 text-left">
            {text('speech.inspector.piece.state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece, index) => (
          <tr key={piece.start} className="border-t border-line *:py-0.5">
            <th scope="row" className="text-left font-normal">
              {index + 1}
            </th>
            {figures(piece).map((figure, column) => (
              <td key={column}>{figure}</td>
            ))}
            <td className="pl-3 text-left">
              <PieceState piece={piece} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PieceState({ piece: { sentAt, ending } }: { piece: TakePiece }) {
  const text = useText();
  if (ending === null) return text(sentAt === null ? 'speech.inspector.piece.waiting' : 'speech.receiving');
  switch (ending.state) {
    case 'complete':
    case 'stopped':
      return text(`run.${ending.state}`);
    case 'cut_off':
    case 'empty':
      return <span className="text-warn">{text(`run.${ending.state}.short`)}</span>;
    case 'error':
      return <span className="text-bad">{text('run.error.short')}</span>;
  }
}
