import { Module } from '@nestjs/common';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';

@Module({ imports: [CareTeamModule], controllers: [PatientsController], providers: [PatientsService] })
export class PatientsModule {}
