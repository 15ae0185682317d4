import { Module } from '@nestjs/common';
import { SuggestedWordsService } from './suggested-words.service.js';

/** Apart from what asks for it, so that whatever offers words can say so. */
@Module({ providers: [SuggestedWordsService], exports: [SuggestedWordsService] })
export class SuggestedWordsModule {}
