import { ApiProperty } from '@nestjs/swagger';

/** One fault in what was sent. */
export class FieldErrorDto {
  /**
   * Where: a JSON pointer (RFC 6901) into the body, or the name of the parameter or header.
   * @example "/ops/0/statement"
   */
  pointer: string;

  /**
   * What is expected there.
   * @example "statement must be 1 to 500 characters long"
   */
  message: string;
}

/** Every error of this API: problem details as in RFC 9457, sent as application/problem+json. */
export class ProblemDto {
  /**
   * What kind of problem it is, as a stable URI to switch on.
   * @example "urn:concord:problem:not-found"
   */
  type: string;

  /**
   * The same for every problem of this type.
   * @example "Nothing here"
   */
  title: string;

  /**
   * The HTTP status.
   * @example 404
   */
  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status: number;

  /** What was wrong this time, and what to do about it. */
  detail: string;

  /** The id of the request, to quote to support. */
  @ApiProperty({ format: 'uuid' })
  instance: string;

  /** Where the input was at fault, if it was. */
  errors?: FieldErrorDto[];
}
