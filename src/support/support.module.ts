import { Module } from '@nestjs/common';
import { AdvancePreferencesModule } from './advance-preferences/advance-preferences.module.js';
import { AlertProtocolsModule } from './alert-protocols/alert-protocols.module.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { CheckInRemindersModule } from './check-in-reminders/check-in-reminders.module.js';
import { CheckInTrendsModule } from './check-in-trends/check-in-trends.module.js';
import { CheckInsModule } from './check-ins/check-ins.module.js';
import { HelpCardModule } from './help-card/help-card.module.js';
import { InstrumentsModule } from './instruments/instruments.module.js';
import { JournalModule } from './journal/journal.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { PracticeModule } from './practice/practice.module.js';
import { QuestionnairesModule } from './questionnaires/questionnaires.module.js';
import { ResourcesModule } from './resources/resources.module.js';
import { SafetyPlansModule } from './safety-plans/safety-plans.module.js';
import { TechniquesModule } from './techniques/techniques.module.js';
import { EncouragementsModule } from './encouragements/encouragements.module.js';
import { NotebookModule } from './peer-notebook/notebook.module.js';
import { PeerWorkModule } from './peer-work/peer-work.module.js';
import { PeerSupportModule } from './peer-support/peer-support.module.js';
import { PeerSupportersModule } from './peer-supporters/peer-supporters.module.js';
import { StoriesModule } from './stories/stories.module.js';
import { StoryReportsModule } from './story-reports/story-reports.module.js';
import { NotesModule } from './notes/notes.module.js';
import { GroupHandoversModule } from './group-handovers/group-handovers.module.js';
import { GroupLifeModule } from './group-life/group-life.module.js';
import { GroupPlacesModule } from './group-places/group-places.module.js';
import { SupportGroupsModule } from './support-groups/support-groups.module.js';
import { CounsellingNotesModule } from './counselling-notes/counselling-notes.module.js';
import { PeerCallsModule } from './peer-calls/peer-calls.module.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { RiskFormulationsModule } from './risk-formulations/risk-formulations.module.js';
import { StartersModule } from './starters/starters.module.js';
import { SupportEventsModule } from './support-events/support-events.module.js';

/** What helps people around their plan, room by room. */
@Module({
  imports: [
    StartersModule,
    GroupHandoversModule,
    GroupLifeModule,
    GroupPlacesModule,
    SupportGroupsModule,
    CounsellingNotesModule,
    PeerCallsModule,
    ReferralsModule,
    SupportEventsModule,
    RiskFormulationsModule,
    NotesModule,
    StoryReportsModule,
    StoriesModule,
    PeerSupportersModule,
    PeerSupportModule,
    PeerWorkModule,
    NotebookModule,
    EncouragementsModule,
    AdvancePreferencesModule,
    AlertProtocolsModule,
    AlertsModule,
    CheckInRemindersModule,
    CheckInTrendsModule,
    CheckInsModule,
    HelpCardModule,
    InstrumentsModule,
    JournalModule,
    MeasuresModule,
    PracticeModule,
    QuestionnairesModule,
    ResourcesModule,
    SafetyPlansModule,
    TechniquesModule,
  ],
})
export class SupportModule {}
