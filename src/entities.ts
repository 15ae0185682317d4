import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Account } from './organisation/accounts/account.entity.js';
import { Invitation } from './organisation/accounts/invitation.entity.js';
import { Session } from './auth/sessions/session.entity.js';
import { ApiClient, ApiClientKey } from './organisation/api-clients/api-client.entity.js';
import { AccessDispute } from './oversight/access-disputes/access-dispute.entity.js';
import { BreakGlass } from './oversight/break-glass/break-glass.entity.js';
import { AboutMe } from './plan/terms/about-me.entity.js';
import { CarePlan } from './plan/plans/care-plan.entity.js';
import { DischargeCriteria } from './plan/terms/discharge-criteria.entity.js';
import { ReviewSchedule } from './plan/terms/review-schedule.entity.js';
import { CareTeamMember } from './people/care-team/care-team-member.entity.js';
import { Comment } from './together/comments/comment.entity.js';
import { ConsentFormEdition } from './sharing/consent-forms/consent-form-edition.entity.js';
import { ConsentForm } from './sharing/consent-forms/consent-form.entity.js';
import { ConsentEvent } from './sharing/consents/consent-event.entity.js';
import { Provision } from './sharing/consent-terms/provision.entity.js';
import { Consent } from './sharing/consents/consent.entity.js';
import { Decision } from './together/decisions/decision.entity.js';
import { ExcludedPerson } from './people/excluded-persons/excluded-person.entity.js';
import { Facilitation } from './together/facilitators/facilitation.entity.js';
import { Goal } from './plan/document/goal.entity.js';
import { OwnWords } from './plan/document/own-words.entity.js';
import { Intervention } from './plan/document/intervention.entity.js';
import { Patient } from './people/patients/patient.entity.js';
import { PlanSignature } from './plan/signatures/plan-signature.entity.js';
import { PlanVersion } from './plan/versions/plan-version.entity.js';
import { SignatureAttempt } from './plan/signatures/signature-attempt.entity.js';
import { ProgressEntry } from './together/progress/progress-entry.entity.js';
import { Proposal } from './plan/proposals/proposal.entity.js';
import { NaturalSupport } from './people/natural-supports/natural-support.entity.js';
import { Representative } from './people/representatives/representative.entity.js';
import { Review } from './together/reviews/review.entity.js';
import { Setback } from './journey/setbacks/setback.entity.js';
import { PublishedCatalogue } from './journey/stage-catalogues/published-catalogue.entity.js';
import { StageTransition } from './journey/stage-transitions/stage-transition.entity.js';
import { Step } from './plan/document/step.entity.js';
import { Support } from './plan/terms/support.entity.js';
import { Tenant } from './organisation/tenants/tenant.entity.js';
import { TenantSetting } from './organisation/settings/tenant-setting.entity.js';

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
