import { useState } from 'react';
import { CodeExport } from '#blocks/code-export/code-export.tsx';
import type { Take } from '#features/speech/takes/take-record.ts';
import { namePiece } from './name-piece.ts';
import { PieceChooser } from './piece-chooser.tsx';
import { pieceRequest } from '#features/speech/takes/piece-request.ts';

/** The gateway's route below its base URL. */
const SPEECH_PATH = '/audio/speech';

/** A request of a take as a program that saves the sound. */
export function TakeCode({ take }: { take: Take }) {
  const [index, setIndex] = useState(0);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PieceChooser take={take} index={index} onChange={setIndex} />
      <div className="min-h-0 flex-1">
        <CodeExport
          request={{
            kind: 'speech',
            path: SPEECH_PATH,
            body: pieceRequest(take, index),
            saveAs: namePiece(take, index),
          }}
        />
      </div>
    </div>
  );
}
