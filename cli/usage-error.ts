/** What was asked of the command is not possible. The message is for the person at the terminal; nothing was started. */
export class UsageError extends Error {}
