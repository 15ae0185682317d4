import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Setback } from './setback.entity.js';
import { StageTransitionsModule } from '../stage-transitions/stage-transitions.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { SetbacksController } from './setbacks.controller.js';
import { SetbacksService } from './setbacks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Setback]), StageTransitionsModule, WordingModule],
  controllers: [SetbacksController],
  providers: [SetbacksService],
})
export class SetbacksModule {}
