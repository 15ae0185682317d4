import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';

/** On a public route that checks credentials: documents its 401, which signed-in routes have by themselves. */
export const AnswersNotSignedIn = (): MethodDecorator =>
  ApiResponse({
    status: 401,
    description: 'What was sent opens no session.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  });
