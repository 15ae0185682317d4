import { ApiProperty } from '@nestjs/swagger';

/** The mark of such a field until the description is complete. */
export const exactlyOneOf = 'x-exactly-one-of';

/** On each of several fields of a body of which a request holds exactly one: the description says so. The service's rule judges it. */
export const ExactlyOne = (): PropertyDecorator =>
  ApiProperty({ required: false, [exactlyOneOf]: true } as Parameters<typeof ApiProperty>[0]);

/** The mark of such a field until the description is complete. */
export const atMostOneOf = 'x-at-most-one-of';

/** The same of two fields of which there is one at most. */
export const AtMostOne = (): PropertyDecorator =>
  ApiProperty({ [atMostOneOf]: true } as Parameters<typeof ApiProperty>[0]);
