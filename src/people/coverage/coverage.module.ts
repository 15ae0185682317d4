import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/access.module.js';
import { AccountChangesModule } from '../../organisation/account-changes/account-changes.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { ExcludedPersonsModule } from '../excluded-persons/excluded-persons.module.js';
import { TiesModule } from '../ties/ties.module.js';
import { Coverage, CoveredRecord } from './coverage.entity.js';
import { CoverageNeedsService } from './coverage-needs.service.js';
import { CoveragesController } from './coverages.controller.js';
import { CoveragesService } from './coverages.service.js';
import { CoversController } from './covers.controller.js';
import { CoversOfTeamsService } from './covers-of-teams.service.js';
import { CoversService } from './covers.service.js';
import { CoversTies } from './covers.ties.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Coverage, CoveredRecord]),
    AccessModule,
    AccountChangesModule,
    CareTeamModule,
    ExcludedPersonsModule,
    SettingsModule,
    TiesModule,
  ],
  controllers: [CoveragesController, CoversController],
  providers: [CoverageNeedsService, CoveragesService, CoversOfTeamsService, CoversService, CoversTies],
})
export class CoverageModule {}
