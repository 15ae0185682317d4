/** A command that could not do its work, for a reason that the message tells. */
export class CommandFailed extends Error {
  readonly exitCode = 1;
}
