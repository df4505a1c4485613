/** The bot cannot start with this folder; the message is for the operator, and complete without a stack. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}
