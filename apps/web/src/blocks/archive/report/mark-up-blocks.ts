import { html, type Html } from '@lineup/shared/archive/report/html.ts';
import type { BlockNode, ColumnAlign, InlineNode, ListItemNode } from '#blocks/messages/markdown-node.ts';

/** Headings of an answer lie below those of the page. */
const FIRST_HEADING = 3;

/** Writes an answer's blocks as markup that loads nothing: formulas as their source, images as a link to where they are. */
export function markUpBlocks(blocks: readonly BlockNode[]): Html {
  return html`${blocks.map(markUpBlock)}`;
}

function markUpBlock(node: BlockNode): Html {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${inline(node.children)}</p>`;
    case 'lines':
      return html`${inline(node.children)}`;
    case 'heading':
      return markUpHeading(node.depth, inline(node.children));
    case 'quote':
      return html`<blockquote>${markUpBlocks(node.children)}</blockquote>`;
    case 'list':
      return markUpList(node.start, node.items);
    case 'code':
      return html`<pre dir="ltr">${node.text}</pre>`;
    case 'math':
      return html`<pre dir="ltr">${node.text}</pre>`;
    case 'table':
      return markUpTable(node);
    case 'rule':
      return html`<hr />`;
    case 'literal':
      return html`<p class="plain">${node.text}</p>`;
  }
}

function markUpHeading(depth: number, content: Html): Html {
  switch (Math.min(depth - 1 + FIRST_HEADING, 6)) {
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

function markUpList(start: number | null, items: readonly ListItemNode[]): Html {
  const rows = items.map(({ checked, children }) => {
    const box = checked === null ? '' : checked ? '☑ ' : '☐ ';
    return html`<li>${box}${markUpBlocks(children)}</li>`;
  });
  return start === null
    ? html`<ul>
        ${rows}
      </ul>`
    : html`<ol start="${start}">
        ${rows}
      </ol>`;
}

function markUpTable({ align, header, rows }: Extract<BlockNode, { type: 'table' }>): Html {
  const head = header.map((cell, index) => html`<th scope="col" ${alignment(align[index])}>${inline(cell)}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, index) => html`<td${alignment(align[index])}>${inline(cell)}</td>`)}
      </tr>`,
  );
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function alignment(align: ColumnAlign | undefined): Html | null {
  return align == null ? null : html` align="${align}"`;
}

function inline(nodes: readonly InlineNode[]): Html {
  return html`${nodes.map(markUpInline)}`;
}

function markUpInline(node: InlineNode): Html {
  switch (node.type) {
    case 'text':
      return html`${node.text}`;
    case 'strong':
      return html`<strong>${inline(node.children)}</strong>`;
    case 'emphasis':
      return html`<em>${inline(node.children)}</em>`;
    case 'strike':
      return html`<s>${inline(node.children)}</s>`;
    case 'code':
    case 'math':
      return html`<code dir="ltr">${node.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return link(node.href, node.host, inline(node.children));
    case 'image':
      return node.href === null ? html`${node.alt}` : link(node.href, node.host, html`${node.alt}`);
  }
}

/** Where the words of a link name another host than it leads to, the host stands beside them. */
function link(href: string, host: string | null, content: Html): Html {
  const place = host === null ? null : html` (<bdi>${host}</bdi>)`;
  return html`<a href="${href}" rel="noopener noreferrer" target="_blank">${content}</a>${place}`;
}
