/** A run of text inside a block. `href` of a link is always http, https or mailto; `host` is set when its words name another host. */
export type InlineNode =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis' | 'strike'; children: InlineNode[] }
  | { type: 'code'; text: string }
  | { type: 'math'; text: string; display: boolean }
  | { type: 'break' }
  | { type: 'link'; href: string; host: string | null; children: InlineNode[] }
  | { type: 'image'; href: string | null; host: string | null; alt: string };

/** One item of a list; `checked` is null for an item that is no task. */
export type ListItemNode = { checked: boolean | null; children: BlockNode[] };

/** How a table's column is set; null leaves it to the script. */
export type ColumnAlign = 'left' | 'center' | 'right' | null;

/**
 * One block of an answer. `lines` is text that stands alone in a tight list item; `literal` is text shown as it came: raw HTML, and
 * whatever is nested too deep. A fence that is not closed yet has `closed` false.
 */
export type BlockNode =
  | { type: 'paragraph' | 'lines'; children: InlineNode[] }
  | { type: 'heading'; depth: number; children: InlineNode[] }
  | { type: 'quote'; children: BlockNode[] }
  | { type: 'list'; start: number | null; items: ListItemNode[] }
  | { type: 'code'; language: string; text: string; closed: boolean }
  | { type: 'math'; text: string }
  | { type: 'table'; align: ColumnAlign[]; header: InlineNode[][]; rows: InlineNode[][][] }
  | { type: 'rule' }
  | { type: 'literal'; text: string };
