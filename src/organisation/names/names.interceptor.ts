import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { peopleField } from '../../core/contract/accounts-named.js';
import { JsonText } from '../../core/requests/json-text.js';
import { NamesService } from './names.service.js';

/** Gives the names beside the accounts, in one statement, to every answer whose contract has room for them. */
@Injectable()
export class NamesInterceptor implements NestInterceptor {
  constructor(private readonly names: NamesService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { config } = context.switchToHttp().getRequest<FastifyRequest>().routeOptions;
    if (!config.namesPeople) return next.handle();
    const answer = await lastValueFrom<unknown>(next.handle());
    return of(await this.withPeople(answer));
  }

  /** What is a text already brings them along. */
  private async withPeople(answer: unknown): Promise<unknown> {
    if (typeof answer !== 'object' || answer === null || answer instanceof JsonText || peopleField in answer)
      return answer;
    // An answer may be an entity, whose getters are no fields of it.
    return Object.assign(answer, { [peopleField]: await this.names.people(answer) });
  }
}
