import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { WordingModule } from '../../wording/wording.module.js';
import { Attestation } from './attestation.entity.js';
import { InstrumentsController } from './instruments.controller.js';
import { InstrumentsService } from './instruments.service.js';
import { OwnInstrument } from './own-instrument.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([OwnInstrument, Attestation]), SettingsModule, WordingModule],
  controllers: [InstrumentsController],
  providers: [InstrumentsService],
  exports: [InstrumentsService],
})
export class InstrumentsModule {}
