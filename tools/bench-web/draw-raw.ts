/// <reference lib="dom" />

/** Columns of plain text: `append` adds to a lane's answer, which is drawn with the next frame; `end` says that it is whole. */
type RawColumns = { append: (lane: string, text: string) => void; end: (lane: string) => void };

declare global {
  var rawColumns: RawColumns;
}

/**
 * The yardstick: each lane's answer as plain text in a column of its own that stays at its end, drawn once a frame, in a new element per
 * blank line. Runs in an empty page, alone, so everything it needs is inside.
 */
export function drawRaw(lanes: readonly string[]): void {
  document.body.style.cssText = `display:grid;grid-template-columns:repeat(${lanes.length},minmax(0,1fr));height:100vh;margin:0;font:13.5px sans-serif`;
  const columns = new Map(
    lanes.map((lane) => {
      const scroller = document.createElement('article');
      scroller.setAttribute('aria-busy', 'true');
      scroller.style.cssText = 'overflow:auto;display:flex;flex-direction:column-reverse;white-space:pre-wrap';
      const text = scroller.appendChild(document.createElement('div'));
      document.body.append(scroller);
      return [lane, { scroller, text, pending: '', last: text.appendChild(document.createElement('p')) }];
    }),
  );
  let frame = 0;
  const draw = (): void => {
    frame = 0;
    for (const column of columns.values()) {
      const [first = '', ...others] = column.pending.split('\n\n');
      column.pending = '';
      if (first !== '') column.last.append(first);
      for (const block of others) {
        column.last = column.text.appendChild(document.createElement('p'));
        if (block !== '') column.last.append(block);
      }
    }
  };
  globalThis.rawColumns = {
    append(lane, text) {
      const column = columns.get(lane);
      if (column !== undefined) column.pending += text;
      if (frame === 0) frame = requestAnimationFrame(draw);
    },
    end: (lane) => columns.get(lane)?.scroller.setAttribute('aria-busy', 'false'),
  };
}
