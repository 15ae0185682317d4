import { Module } from '@nestjs/common';
import { NamesModule } from '../../organisation/names/names.module.js';
import { GoalsModule } from '../goals/goals.module.js';
import { LineagesController } from './lineages.controller.js';
import { LineagesService } from './lineages.service.js';

@Module({
  imports: [GoalsModule, NamesModule],
  controllers: [LineagesController],
  providers: [LineagesService],
})
export class LineagesModule {}
