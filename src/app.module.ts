import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccessModule } from './access/access.module.js';
import { AccessDisputesModule } from './access-disputes/access-disputes.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AgreementsModule } from './agreements/agreements.module.js';
import { ApiClientsModule } from './api-clients/api-clients.module.js';
import { AuditLogModule } from './audit-log/audit-log.module.js';
import { AuthModule } from './auth/auth.module.js';
import { IdentityGuard } from './auth/identity.guard.js';
import { BreakGlassModule } from './break-glass/break-glass.module.js';
import { CarePlansModule } from './care-plans/care-plans.module.js';
import { CareTeamModule } from './care-team/care-team.module.js';
import { CaseloadModule } from './caseload/caseload.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { CONFIG, type Config } from './config.js';
import { ConsentFormsModule } from './consent-forms/consent-forms.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { constraints } from './constraint-problems.js';
import { Clock } from './core/clock.js';
import { CoreModule } from './core/core.module.js';
import { Database } from './core/database.js';
import { constraintProblems } from './core/database-problems.js';
import { ProblemFilter } from './core/problem.filter.js';
import { RequestInterceptor } from './core/request.interceptor.js';
import { SurroundingsModule } from './core/surroundings.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { DisclosureInterceptor } from './disclosures/disclosure.interceptor.js';
import { DisclosuresModule } from './disclosures/disclosures.module.js';
import { ExcludedPersonsModule } from './excluded-persons/excluded-persons.module.js';
import { FacilitatorsModule } from './facilitators/facilitators.module.js';
import { GoalsModule } from './goals/goals.module.js';
import { InterventionsModule } from './interventions/interventions.module.js';
import { JourneyReportsModule } from './journey-reports/journey-reports.module.js';
import { JourneyModule } from './journey/journey.module.js';
import { NaturalSupportsModule } from './natural-supports/natural-supports.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { PatientsModule } from './patients/patients.module.js';
import { PlanVersionsModule } from './plan-versions/plan-versions.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { RepresentativesModule } from './representatives/representatives.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { RulePacksModule } from './rule-packs/rule-packs.module.js';
import { SetbacksModule } from './setbacks/setbacks.module.js';
import { StageCataloguesModule } from './stage-catalogues/stage-catalogues.module.js';
import { StageTransitionsModule } from './stage-transitions/stage-transitions.module.js';
import { StepsModule } from './steps/steps.module.js';
import { SupportsModule } from './supports/supports.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { WithdrawalReceiptsModule } from './withdrawal-receipts/withdrawal-receipts.module.js';
import { WordingModule } from './wording/wording.module.js';
import { TenantsModule } from './tenants/tenants.module.js';
import { ViewAsModule } from './view-as/view-as.module.js';

interface Surroundings {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}

/** The table of contents. */
@Module({
  imports: [
    CoreModule,
    AccessModule,
    AuthModule,
    TenantsModule,
    AccountsModule,
    NaturalSupportsModule,
    NoticesModule,
    PatientsModule,
    CareTeamModule,
    ConsentFormsModule,
    ConsentsModule,
    WithdrawalReceiptsModule,
    ApiClientsModule,
    DisclosuresModule,
    CaseloadModule,
    AuditLogModule,
    AccessDisputesModule,
    BreakGlassModule,
    CarePlansModule,
    GoalsModule,
    StepsModule,
    InterventionsModule,
    SupportsModule,
    AgreementsModule,
    PlanVersionsModule,
    ProgressModule,
    ProposalsModule,
    CommentsModule,
    ExcludedPersonsModule,
    FacilitatorsModule,
    DecisionsModule,
    RepresentativesModule,
    ReviewsModule,
    StageCataloguesModule,
    StageTransitionsModule,
    JourneyModule,
    SetbacksModule,
    TimelineModule,
    JourneyReportsModule,
    RulePacksModule,
    WordingModule,
    ViewAsModule,
  ],
  providers: [
    // In this order: who asks, may they, work and commit; any error ends in the filter.
    { provide: APP_GUARD, useClass: IdentityGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
    { provide: APP_INTERCEPTOR, useClass: DisclosureInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: constraintProblems, useValue: constraints },
  ],
})
export class AppModule {
  static with({ config, database, clock }: Surroundings): DynamicModule {
    const surroundings = SurroundingsModule.of([
      { provide: CONFIG, useValue: config },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
    ]);
    return { module: AppModule, imports: [surroundings] };
  }
}
