import { Module } from '@nestjs/common';
import { WordingController } from './wording.controller.js';
import { Wording } from './wording.service.js';

@Module({ controllers: [WordingController], providers: [Wording], exports: [Wording] })
export class WordingModule {}
