import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Calendars } from '../../core/dates/calendars.js';
import { DuplicatesService } from './duplicates.service.js';
import { PatientDistinction } from './patient-distinction.entity.js';
import { Patient } from './patient.entity.js';
import { AccessModule } from '../../access/access.module.js';
import { AuthModule } from '../../auth/auth.module.js';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { MajoritiesModule } from '../representatives/majorities.module.js';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { PortalModule } from '../portal/portal.module.js';
import { PatientNoticesModule } from '../patient-notices/patient-notices.module.js';
import { PatientCalendars } from './patient-calendars.js';
import { PatientRecordStates } from './record-states.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';

@Module({
  imports: [
    AccessModule,
    AuthModule,
    TypeOrmModule.forFeature([Patient, PatientDistinction]),
    CareTeamModule,
    MajoritiesModule,
    PatientNoticesModule,
    PortalModule,
    SettingsModule,
  ],
  controllers: [PatientsController],
  providers: [
    DuplicatesService,
    PatientRecordStates,
    PatientsService,
    { provide: Calendars, useClass: PatientCalendars },
  ],
})
export class PatientsModule {}
