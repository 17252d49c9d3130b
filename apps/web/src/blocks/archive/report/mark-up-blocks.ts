import { markup, type Markup } from '@lineup/shared/archive/report/markup.ts';
import type { BlockNode, ColumnAlign, InlineNode, ListItemNode } from '#blocks/messages/markdown-node.ts';

/** Headings of an answer lie below those of the page. */
const FIRST_HEADING = 3;

/** Writes an answer's blocks as markup that loads nothing: formulas as their source, images as a link to where they are. */
export function markUpBlocks(blocks: readonly BlockNode[]): Markup {
  return markup`${blocks.map(markUpBlock)}`;
}

function markUpBlock(node: BlockNode): Markup {
  switch (node.type) {
    case 'paragraph':
      return markup`<p>${inline(node.children)}</p>`;
    case 'lines':
      return markup`${inline(node.children)}`;
    case 'heading':
      return markUpHeading(node.depth, inline(node.children));
    case 'quote':
      return markup`<blockquote>${markUpBlocks(node.children)}</blockquote>`;
    case 'list':
      return markUpList(node.start, node.items);
    case 'code':
      return markup`<pre dir="ltr">${node.text}</pre>`;
    case 'math':
      return markup`<pre dir="ltr">${node.text}</pre>`;
    case 'table':
      return markUpTable(node);
    case 'rule':
      return markup`<hr />`;
    case 'literal':
      return markup`<p class="plain">${node.text}</p>`;
  }
}

function markUpHeading(depth: number, content: Markup): Markup {
  switch (Math.min(depth - 1 + FIRST_HEADING, 6)) {
    case 3:
      return markup`<h3>${content}</h3>`;
    case 4:
      return markup`<h4>${content}</h4>`;
    case 5:
      return markup`<h5>${content}</h5>`;
    default:
      return markup`<h6>${content}</h6>`;
  }
}

function markUpList(start: number | null, items: readonly ListItemNode[]): Markup {
  const rows = items.map(({ checked, children }) => {
    const box = checked === null ? '' : checked ? '☑ ' : '☐ ';
    return markup`<li>${box}${markUpBlocks(children)}</li>`;
  });
  return start === null
    ? markup`<ul>
        ${rows}
      </ul>`
    : markup`<ol start="${start}">
        ${rows}
      </ol>`;
}

function markUpTable({ align, header, rows }: Extract<BlockNode, { type: 'table' }>): Markup {
  const head = header.map((cell, index) => markup`<th scope="col" ${alignment(align[index])}>${inline(cell)}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr>
        ${row.map((cell, index) => markup`<td${alignment(align[index])}>${inline(cell)}</td>`)}
      </tr>`,
  );
  return markup`<div class="scroll">
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

function alignment(align: ColumnAlign | undefined): Markup | null {
  return align == null ? null : markup` align="${align}"`;
}

function inline(nodes: readonly InlineNode[]): Markup {
  return markup`${nodes.map(markUpInline)}`;
}

function markUpInline(node: InlineNode): Markup {
  switch (node.type) {
    case 'text':
      return markup`${node.text}`;
    case 'strong':
      return markup`<strong>${inline(node.children)}</strong>`;
    case 'emphasis':
      return markup`<em>${inline(node.children)}</em>`;
    case 'strike':
      return markup`<s>${inline(node.children)}</s>`;
    case 'code':
    case 'math':
      return markup`<code dir="ltr">${node.text}</code>`;
    case 'break':
      return markup`<br />`;
    case 'link':
      return link(node.href, node.host, inline(node.children));
    case 'image':
      return node.href === null ? markup`${node.alt}` : link(node.href, node.host, markup`${node.alt}`);
  }
}

/** Where the words of a link name another host than it leads to, the host stands beside them. */
function link(href: string, host: string | null, content: Markup): Markup {
  const place = host === null ? null : markup` (<bdi>${host}</bdi>)`;
  return markup`<a href="${href}" rel="noopener noreferrer" target="_blank">${content}</a>${place}`;
}
