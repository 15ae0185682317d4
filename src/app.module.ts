import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccessModule } from './access/access.module.js';
import { AccessDisputesModule } from './oversight/access-disputes/access-disputes.module.js';
import { ComplaintsModule } from './oversight/complaints/complaints.module.js';
import { AccountChangesModule } from './organisation/account-changes/account-changes.module.js';
import { AccountsModule } from './organisation/accounts/accounts.module.js';
import { AgreementsModule } from './plan/agreements/agreements.module.js';
import { ApiClientsModule } from './organisation/api-clients/api-clients.module.js';
import { WebhookDeliveriesModule } from './organisation/webhook-deliveries/webhook-deliveries.module.js';
import { WebhooksModule } from './organisation/webhooks/webhooks.module.js';
import { AuditLogModule } from './oversight/audit-log/audit-log.module.js';
import { AuthModule } from './auth/auth.module.js';
import { IdentityGuard } from './auth/tokens/identity.guard.js';
import { BreakGlassModule } from './oversight/break-glass/break-glass.module.js';
import { RemindersModule } from './oversight/reminders/reminders.module.js';
import { CarePlansModule } from './plan/plans/care-plans.module.js';
import { CareTeamModule } from './people/care-team/care-team.module.js';
import { CoverageModule } from './people/coverage/coverage.module.js';
import { OpenToMeModule } from './people/open-to-me/open-to-me.module.js';
import { CaseloadModule } from './oversight/caseload/caseload.module.js';
import { AmendmentsModule } from './sharing/amendments/amendments.module.js';
import { CourtOrdersModule } from './sharing/court-orders/court-orders.module.js';
import { CommunicationWishesModule } from './people/communication-wishes/communication-wishes.module.js';
import { CommentsModule } from './together/comments/comments.module.js';
import { CONFIG, type Config } from './config.js';
import { ConsentFormsModule } from './sharing/consent-forms/consent-forms.module.js';
import { ConsentImpactModule } from './oversight/consent-impact/consent-impact.module.js';
import { ConsentsModule } from './sharing/consents/consents.module.js';
import { DueConsentsModule } from './sharing/due-consents/due-consents.module.js';
import { RecordedConsentsModule } from './sharing/recorded-consents/recorded-consents.module.js';
import { constraints } from './constraint-problems.js';
import { Clock } from './core/clock.js';
import { CoreModule } from './core/core.module.js';
import { DatabaseModule, type OpenDatabase } from './core/database/database.module.js';
import { constraintProblems } from './core/problems/database-problems.js';
import { ProblemFilter } from './core/problems/problem.filter.js';
import { RequestInterceptor } from './core/requests/request.interceptor.js';
import { SurroundingsModule } from './core/surroundings.module.js';
import { DecisionsModule } from './together/decisions/decisions.module.js';
import { DisclosureInterceptor } from './sharing/disclosures/disclosure.interceptor.js';
import { DisclosuresModule } from './sharing/disclosures/disclosures.module.js';
import { ExcludedPersonsModule } from './people/excluded-persons/excluded-persons.module.js';
import { FacilitatorsModule } from './together/facilitators/facilitators.module.js';
import { GoalsModule } from './plan/goals/goals.module.js';
import { NamesInterceptor } from './organisation/names/names.interceptor.js';
import { NamesModule } from './organisation/names/names.module.js';
import { LineagesModule } from './plan/lineages/lineages.module.js';
import { InterventionsModule } from './plan/interventions/interventions.module.js';
import { JourneyReportsModule } from './journey/journey-reports/journey-reports.module.js';
import { JourneyModule } from './journey/overview/journey.module.js';
import { LeftAloneModule } from './people/left-alone/left-alone.module.js';
import { NaturalSupportsModule } from './people/natural-supports/natural-supports.module.js';
import { EventsModule } from './organisation/events/events.module.js';
import { InboxModule } from './organisation/inbox/inbox.module.js';
import { NoticesModule } from './organisation/notices/notices.module.js';
import { PatientNoticesModule } from './people/patient-notices/patient-notices.module.js';
import { MergesModule } from './people/merges/merges.module.js';
import { DeathsModule } from './people/deaths/deaths.module.js';
import { PatientsModule } from './people/patients/patients.module.js';
import { PortalModule } from './people/portal/portal.module.js';
import { ReceiptsModule } from './plan/receipts/receipts.module.js';
import { SigningElsewhereModule } from './people/signing-elsewhere/signing-elsewhere.module.js';
import { SigningModule } from './plan/signing/signing.module.js';
import { PrintsModule } from './plan/prints/prints.module.js';
import { ChangesModule } from './plan/changes/changes.module.js';
import { PlanVersionsModule } from './plan/versions/plan-versions.module.js';
import { ProgressModule } from './together/progress/progress.module.js';
import { ProposalsModule } from './plan/proposals/proposals.module.js';
import { RepresentativesModule } from './people/representatives/representatives.module.js';
import { RestrictionsModule } from './sharing/restrictions/restrictions.module.js';
import { RestingTreatmentsModule } from './plan/interventions/resting-treatments.module.js';
import { ReviewsModule } from './together/reviews/reviews.module.js';
import { CompletenessModule } from './plan/completeness/completeness.module.js';
import { RulePacksModule } from './organisation/rule-packs/rule-packs.module.js';
import { SetbacksModule } from './journey/setbacks/setbacks.module.js';
import { StageCataloguesModule } from './journey/stage-catalogues/stage-catalogues.module.js';
import { StageTransitionsModule } from './journey/stage-transitions/stage-transitions.module.js';
import { StepsModule } from './plan/steps/steps.module.js';
import { SupportsModule } from './plan/supports/supports.module.js';
import { TiesModule } from './people/ties/ties.module.js';
import { TimelineModule } from './journey/timeline/timeline.module.js';
import { WayModule } from './journey/way/way.module.js';
import { WithdrawalReceiptsModule } from './sharing/withdrawal-receipts/withdrawal-receipts.module.js';
import { WordingModule } from './wording/wording.module.js';
import { SettingsModule } from './organisation/settings/settings.module.js';
import { SupportModule } from './support/support.module.js';
import { TenantsModule } from './organisation/tenants/tenants.module.js';
import { MorningModule } from './oversight/morning/morning.module.js';
import { TodayModule } from './oversight/today/today.module.js';
import { ReadersModule } from './oversight/readers/readers.module.js';
import { ViewAsModule } from './oversight/view-as/view-as.module.js';

interface Surroundings {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly clock: Clock;
}

/** The table of contents. */
@Module({
  imports: [
    CoreModule,
    AccessModule,
    AuthModule,
    TenantsModule,
    SettingsModule,
    AccountsModule,
    AccountChangesModule,
    NaturalSupportsModule,
    NoticesModule,
    InboxModule,
    EventsModule,
    PatientsModule,
    DeathsModule,
    MergesModule,
    PatientNoticesModule,
    PortalModule,
    CommunicationWishesModule,
    CareTeamModule,
    CoverageModule,
    LeftAloneModule,
    ConsentFormsModule,
    ConsentImpactModule,
    DueConsentsModule,
    ConsentsModule,
    RecordedConsentsModule,
    WithdrawalReceiptsModule,
    ApiClientsModule,
    WebhooksModule,
    WebhookDeliveriesModule,
    DisclosuresModule,
    AmendmentsModule,
    RestrictionsModule,
    CourtOrdersModule,
    CaseloadModule,
    OpenToMeModule,
    AuditLogModule,
    AccessDisputesModule,
    ComplaintsModule,
    BreakGlassModule,
    RemindersModule,
    SupportModule,
    CarePlansModule,
    GoalsModule,
    LineagesModule,
    NamesModule,
    StepsModule,
    InterventionsModule,
    RestingTreatmentsModule,
    SupportsModule,
    TiesModule,
    AgreementsModule,
    PlanVersionsModule,
    ChangesModule,
    PrintsModule,
    ReceiptsModule,
    SigningElsewhereModule,
    SigningModule,
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
    WayModule,
    JourneyReportsModule,
    RulePacksModule,
    CompletenessModule,
    WordingModule,
    ReadersModule,
    ViewAsModule,
    TodayModule,
    MorningModule,
  ],
  providers: [
    // In this order: who asks, may they, work and commit; any error ends in the filter.
    { provide: APP_GUARD, useClass: IdentityGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
    { provide: APP_INTERCEPTOR, useClass: DisclosureInterceptor },
    { provide: APP_INTERCEPTOR, useClass: NamesInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: constraintProblems, useValue: constraints },
  ],
})
export class AppModule {
  static with({ config, database, clock }: Surroundings): DynamicModule {
    const surroundings = SurroundingsModule.of([
      { provide: CONFIG, useValue: config },
      { provide: Clock, useValue: clock },
    ]);
    return { module: AppModule, imports: [surroundings, DatabaseModule.of(database)] };
  }
}
