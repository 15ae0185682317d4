import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AboutMe } from './care-plans/about-me.entity.js';
import { CarePlan } from './care-plans/care-plan.entity.js';
import { CareTeamMember } from './care-team/care-team-member.entity.js';
import { Goal } from './goals/goal.entity.js';
import { OwnWords } from './goals/own-words.entity.js';
import { Patient } from './patients/patient.entity.js';
import { Proposal } from './proposals/proposal.entity.js';

/** Every entity that TypeORM maps. */
export const entities: EntityTarget<ObjectLiteral>[] = [
  AboutMe,
  CarePlan,
  CareTeamMember,
  Goal,
  OwnWords,
  Patient,
  Proposal,
];
