/** Whether a model is one of the server's own rule-based demos, which must never be taken for an AI model. */
export function isDemoModel({ isLocal, model }: { isLocal: boolean; model: string }): boolean {
  return isLocal && model.startsWith('demo/');
}
