const BODY = `## 表格

| 木板 | 长度   | 已打磨 |
| :--- | -----: | :----: |
| 桦木 | 2.4 米 |   是   |
| 松木 | 3.05 米 |  否   |

## 代码

\`\`\`python
def area(width: float, length: float) -> float:
    """一块木板的面积，单位平方米。"""
    return round(width * length, 2)
\`\`\`

\`\`\`typescript
const planks = [2.4, 3.05];
const total = planks.reduce((sum, length) => sum + length, 0);
console.log(\`共 \${total} 米\`);
\`\`\`

行内代码是这样：\`planks.length\`。

## 列表

1. **量两次**，
2. *锯一次*：
   - 顺着木纹
   - 不要朝着手
3. ~~靠运气~~再检查一遍。

- [x] 买木料
- [ ] 造好船

## 引用

> 早饭以前，湖面最静。
>
> ——船屋门上的字条

## 公式

木板自由端的挠度是 $\\delta = \\frac{F L^3}{3 E I}$。沿全长的载荷合计为：

$$
\\int_0^L w(x)\\,dx = W
$$

## 中英混排

**“桦木”很轻，**适合做 canoe；也可以用表情：🛶🌲

---

更多内容见 [example.com](https://example.com/boats "一个链接")。一张来自别处的图片：

![湖上的独木舟](https://example.com/canoe.png)
`;

/** The Chinese text of demo/markdown. */
export const MARKDOWN_ZH = {
  openings: ['# 造一条独木舟', '# 独木舟是怎样造成的', '# 船屋笔记'],
  body: BODY,
} as const;
