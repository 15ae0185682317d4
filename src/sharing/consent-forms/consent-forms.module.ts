import { Module } from '@nestjs/common';
import { ConsentFormsController } from './consent-forms.controller.js';
import { ConsentForms } from './consent-forms.service.js';
import { EditionsController } from './editions.controller.js';

@Module({
  controllers: [ConsentFormsController, EditionsController],
  providers: [ConsentForms],
  exports: [ConsentForms],
})
export class ConsentFormsModule {}
