import { Module } from '@nestjs/common';
import { WordingModule } from '../../wording/wording.module.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';

@Module({ imports: [WordingModule], controllers: [DecisionsController], providers: [DecisionsService] })
export class DecisionsModule {}
