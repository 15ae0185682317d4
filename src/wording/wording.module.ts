import { Module } from '@nestjs/common';
import { WordingController } from './wording.controller.js';
import { WordingService } from './wording.service.js';

@Module({ controllers: [WordingController], providers: [WordingService], exports: [WordingService] })
export class WordingModule {}
