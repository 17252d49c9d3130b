const BODY = `## A table

| Planks | Length | Sanded |
| :----- | -----: | :----: |
| birch  |  2.4 m |  yes   |
| larch  | 3.05 m |   no   |

## Code

\`\`\`python
def area(width: float, length: float) -> float:
    """Square metres of one plank."""
    return round(width * length, 2)
\`\`\`

\`\`\`typescript
const planks = [2.4, 3.05];
const total = planks.reduce((sum, length) => sum + length, 0);
console.log(\`\${total} metres\`);
\`\`\`

Inline code looks like \`planks.length\`.

## Lists

1. Measure **twice**.
2. Saw *once*.
   - along the grain
   - never towards the hand
3. ~~Hope~~ Check.

- [x] wood bought
- [ ] boat built

## A quote

> The lake is calm before breakfast.
>
> — a note on the boathouse door

## Formulas

A plank bends by $\\delta = \\frac{F L^3}{3 E I}$ at its free end. Over its length the load adds up to:

$$
\\int_0^L w(x)\\,dx = W
$$

## Other scripts

中文也可以：**“桦木”很轻**，适合做独木舟。Emoji too: 🛶🌲

---

Read more at [example.com](https://example.com/boats "a link"). A picture from elsewhere:

![A canoe on a lake](https://example.com/canoe.png)
`;

/** The English text of demo/markdown. */
export const MARKDOWN_EN = {
  openings: ['# Building a canoe', '# How a canoe is built', '# Notes from a boathouse'],
  body: BODY,
} as const;
