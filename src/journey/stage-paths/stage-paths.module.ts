import { Module } from '@nestjs/common';
import { StagePathsService } from './stage-paths.service.js';

@Module({ providers: [StagePathsService], exports: [StagePathsService] })
export class StagePathsModule {}
