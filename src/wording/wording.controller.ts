import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { May } from '../access/may.decorator.js';
import { KeepsNothing } from '../core/contract/route.decorators.js';
import { CheckWordingDto, WordingCheckDto } from './wording.dto.js';
import { WordingService } from './wording.service.js';

@Controller('v1/wording-checks')
export class WordingController {
  constructor(private readonly wording: WordingService) {}

  /**
   * Look a text over for words that weigh on people.
   *
   * Nothing is kept. It is a POST only because a text has no place in an address. What the clinician's side shares with the
   * patient is looked over in the same way when it is sent: 422 of the type `wording`, unless `keepWording` gives a reason.
   */
  @May('wording.check')
  @KeepsNothing()
  @HttpCode(200)
  @Post()
  check(@Body() { text }: CheckWordingDto): WordingCheckDto {
    return this.wording.check(text);
  }
}
