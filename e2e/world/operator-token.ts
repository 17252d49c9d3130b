/** What the product with limits takes for its operator's. */
export const OPERATOR_TOKEN = 'operator-of-the-stories';
