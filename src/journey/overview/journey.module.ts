import { Module } from '@nestjs/common';
import { StageTransitionsModule } from '../stage-transitions/stage-transitions.module.js';
import { TenantsModule } from '../../organisation/tenants/tenants.module.js';
import { JourneyController } from './journey.controller.js';
import { JourneyService } from './journey.service.js';

@Module({
  imports: [StageTransitionsModule, TenantsModule],
  controllers: [JourneyController],
  providers: [JourneyService],
})
export class JourneyModule {}
