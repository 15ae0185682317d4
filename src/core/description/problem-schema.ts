import type { OpenAPIObject } from '@nestjs/swagger';
import { problemMembers, problemTypes } from '../problems/problem-types.js';
import { schemasOf } from './schemas.js';

/** Says of the problem which types there are, and which members one may have beside the standard ones. */
export function completeProblem(document: OpenAPIObject, membersClass: string): void {
  const schemas = schemasOf(document);
  const { ProblemDto: problem, [membersClass]: members } = schemas;
  if (!problem?.properties?.type || !members) throw new Error('The API description has no problem.');
  const untold = problemMembers.find((member) => !(member in (members.properties ?? {})));
  if (untold) throw new Error(`Say in ${membersClass} what the member ${untold} of a problem holds.`);
  Object.assign(problem.properties.type, { enum: problemTypes.map((type) => `urn:concord:problem:${type}`) });
  Object.assign(problem.properties, members.properties);
  problem.additionalProperties = false;
  delete schemas[membersClass];
}
