import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsModule } from '../../organisation/settings/settings.module.js';
import { ConsentForm } from './consent-form.entity.js';
import { ConsentFormEdition } from './consent-form-edition.entity.js';
import { ConsentFormsController } from './consent-forms.controller.js';
import { ConsentFormsService } from './consent-forms.service.js';
import { EditionsController } from './editions.controller.js';

@Module({
  imports: [SettingsModule, TypeOrmModule.forFeature([ConsentForm, ConsentFormEdition])],
  controllers: [ConsentFormsController, EditionsController],
  providers: [ConsentFormsService],
  exports: [ConsentFormsService],
})
export class ConsentFormsModule {}
