import { Module } from '@nestjs/common';
import { CarePlansModule } from '../care-plans/care-plans.module.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsService } from './agreements.service.js';

@Module({ imports: [CarePlansModule], controllers: [AgreementsController], providers: [AgreementsService] })
export class AgreementsModule {}
