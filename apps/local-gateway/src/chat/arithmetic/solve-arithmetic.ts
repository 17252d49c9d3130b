import { findExpressions } from './find-expressions.ts';
import { formatNumber } from './format-number.ts';

/** A calculation found in a text: as it was read, what was done in which order, and its value (null: it divides by zero). */
export type Solution = { expression: string; steps: string[]; value: string | null };

type Reading = { tokens: readonly string[]; at: number; steps: string[]; broken: boolean };

type Rank = { operators: readonly string[]; readOperand: (reading: Reading) => number };

/** Does the first calculation that a text holds; undefined when there is none. */
export function solveArithmetic(text: string): Solution | undefined {
  for (const tokens of findExpressions(text)) {
    const solution = solve(tokens);
    if (solution !== undefined) return solution;
  }
  return undefined;
}

function solve(tokens: readonly string[]): Solution | undefined {
  const reading: Reading = { tokens, at: 0, steps: [], broken: false };
  const value = readSum(reading);
  if (reading.broken || reading.at < tokens.length || reading.steps.length === 0) return undefined;
  const expression = tokens.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return { expression, steps: reading.steps, value: Number.isFinite(value) ? formatNumber(value) : null };
}

function readSum(reading: Reading): number {
  return readChain(reading, { operators: ['+', '−'], readOperand: readProduct });
}

function readProduct(reading: Reading): number {
  return readChain(reading, { operators: ['×', '÷'], readOperand: readFactor });
}

// Operators of one rank are worked off from left to right.
function readChain(reading: Reading, { operators, readOperand }: Rank): number {
  let value = readOperand(reading);
  for (;;) {
    const operator = reading.tokens[reading.at];
    if (operator === undefined || !operators.includes(operator)) return value;
    reading.at += 1;
    const right = readOperand(reading);
    const result = apply(operator, [value, right]);
    reading.steps.push(`${formatNumber(value)} ${operator} ${formatNumber(right)} = ${formatNumber(result)}`);
    value = result;
  }
}

function readFactor(reading: Reading): number {
  const token = take(reading);
  if (token === '−') return -readFactor(reading);
  if (token === '(') {
    const value = readSum(reading);
    if (take(reading) !== ')') reading.broken = true;
    return value;
  }
  const value = Number(token);
  if (Number.isNaN(value)) reading.broken = true;
  return value;
}

function take(reading: Reading): string | undefined {
  const token = reading.tokens[reading.at];
  reading.at += 1;
  return token;
}

function apply(operator: string, [left, right]: readonly [number, number]): number {
  switch (operator) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    default:
      return right === 0 ? Number.NaN : left / right;
  }
}
