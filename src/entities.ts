import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Account } from './accounts/account.entity.js';
import { Invitation } from './accounts/invitation.entity.js';
import { Session } from './auth/session.entity.js';
import { ApiClient, ApiClientKey } from './api-clients/api-client.entity.js';
import { AccessDispute } from './access-disputes/access-dispute.entity.js';
import { BreakGlass } from './break-glass/break-glass.entity.js';
import { AboutMe } from './care-plans/about-me.entity.js';
import { CarePlan } from './care-plans/care-plan.entity.js';
import { DischargeCriteria } from './care-plans/discharge-criteria.entity.js';
import { ReviewSchedule } from './care-plans/review-schedule.entity.js';
import { CareTeamMember } from './care-team/care-team-member.entity.js';
import { Comment } from './comments/comment.entity.js';
import { ConsentFormEdition } from './consent-forms/consent-form-edition.entity.js';
import { ConsentForm } from './consent-forms/consent-form.entity.js';
import { ConsentEvent } from './consents/consent-event.entity.js';
import { Provision } from './consents/provision.entity.js';
import { Consent } from './consents/consent.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { ExcludedPerson } from './excluded-persons/excluded-person.entity.js';
import { Facilitation } from './facilitators/facilitation.entity.js';
import { Goal } from './goals/goal.entity.js';
import { OwnWords } from './goals/own-words.entity.js';
import { Intervention } from './interventions/intervention.entity.js';
import { Patient } from './patients/patient.entity.js';
import { PlanSignature } from './plan-versions/plan-signature.entity.js';
import { PlanVersion } from './plan-versions/plan-version.entity.js';
import { SignatureAttempt } from './plan-versions/signature-attempt.entity.js';
import { ProgressEntry } from './progress/progress-entry.entity.js';
import { Proposal } from './proposals/proposal.entity.js';
import { NaturalSupport } from './natural-supports/natural-support.entity.js';
import { Representative } from './representatives/representative.entity.js';
import { Review } from './reviews/review.entity.js';
import { Setback } from './setbacks/setback.entity.js';
import { PublishedCatalogue } from './stage-catalogues/published-catalogue.entity.js';
import { StageTransition } from './stage-transitions/stage-transition.entity.js';
import { Step } from './steps/step.entity.js';
import { Support } from './supports/support.entity.js';
import { Tenant } from './tenants/tenant.entity.js';
import { TenantSetting } from './tenants/tenant-setting.entity.js';

/** Every entity that TypeORM maps. */
export const entities: EntityTarget<ObjectLiteral>[] = [
  AboutMe,
  AccessDispute,
  Account,
  ApiClient,
  ApiClientKey,
  BreakGlass,
  CarePlan,
  CareTeamMember,
  Comment,
  Consent,
  ConsentEvent,
  ConsentForm,
  ConsentFormEdition,
  Decision,
  DischargeCriteria,
  ExcludedPerson,
  Facilitation,
  Goal,
  Intervention,
  Invitation,
  OwnWords,
  Patient,
  PlanSignature,
  PlanVersion,
  ProgressEntry,
  Proposal,
  Provision,
  PublishedCatalogue,
  NaturalSupport,
  Representative,
  Review,
  ReviewSchedule,
  Session,
  Setback,
  SignatureAttempt,
  StageTransition,
  Step,
  Support,
  Tenant,
  TenantSetting,
];
