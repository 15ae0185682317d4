import { Module } from '@nestjs/common';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsService } from './proposals.service.js';
import { WorkingPlans } from './working-plans.service.js';

@Module({ controllers: [ProposalsController], providers: [ProposalsService, WorkingPlans] })
export class ProposalsModule {}
