/** The part of a syntax tree node that the house rules look at. */
export type SyntaxNode = {
  type: string;
  value?: unknown;
  /** The name of an identifier; of an attribute in markup, the node that names it. */
  name?: string | SyntaxNode;
  source?: SyntaxNode | null;
  argument?: SyntaxNode | null;
  literal?: SyntaxNode | null;
  id?: SyntaxNode | null;
  exported?: SyntaxNode;
  exportKind?: string;
  declaration?: SyntaxNode | null;
  declarations?: SyntaxNode[];
  specifiers?: SyntaxNode[];
  body?: SyntaxNode[];
  parent?: SyntaxNode | null;
  openingElement?: SyntaxNode;
  expression?: SyntaxNode | null;
  callee?: SyntaxNode;
  property?: SyntaxNode;
  arguments?: SyntaxNode[];
  quasis?: SyntaxNode[];
};

/** What the linter gives a rule for one file. */
type RuleContext = { filename: string; report: (finding: { node: SyntaxNode; message: string }) => void };

/** A lint rule in the plugin format that oxlint shares with ESLint. */
export type LintRule = {
  meta: { type: 'problem'; docs: { description: string } };
  create: (context: RuleContext) => Record<string, (node: SyntaxNode) => void>;
};
