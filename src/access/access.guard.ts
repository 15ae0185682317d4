import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Db } from '../core/db.js';
import { BadInput, Forbidden, NotFound, Unauthorized } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { publicKey } from '../core/public.decorator.js';
import { currentContext, type RequestContext } from '../core/request-context.js';
import { AccessFactsReader, type Standing } from './access-facts.js';
import { entryOf, type Action } from './access-matrix.js';
import { decide, type AccessFacts, seesSubstanceUse, type Decision } from './decide.js';
import { mayKey } from './may.decorator.js';
import { sentenceOf } from './sentence.js';

/**
 * Admits a signed-in request, or not. It opens the request's transaction and asks everything in one statement that
 * travels with BEGIN: is the session alive, the account active, how does it stand to the patient, what is shared.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
    private readonly factsReader: AccessFactsReader,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean | undefined>(publicKey, handler)) return true;
    const action = this.reflector.get<Action | undefined>(mayKey, handler);
    const context = currentContext();
    if (!action || !context) return false;
    context.action = action;
    const parameters = execution.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
    checkIds(parameters);
    return entryOf(action).about === 'operator'
      ? this.admitOperator(context)
      : this.admit(context, action, parameters);
  }

  private async admitOperator(context: RequestContext): Promise<boolean> {
    if (context.identity) throw new Forbidden('Only the platform operator may do this.');
    await this.db.begin({ scope: 'operator' });
    return true;
  }

  private async admit(
    context: RequestContext,
    action: Action,
    parameters: Record<string, string>,
  ): Promise<boolean> {
    const { identity } = context;
    if (!identity)
      throw new Unauthorized(
        'An operator key opens nothing inside an organisation. Sign in with an account.',
      );
    const about = entryOf(action).about;
    if (about === 'patient') context.patientId = parameters.patientId;
    await this.db.begin({
      scope: about,
      tenantId: identity.tenantId,
      actorId: identity.accountId,
      patientId: context.patientId,
    });
    const standing = await this.factsReader.ofSession(identity, context.patientId ?? null);
    if (!standing) throw new Unauthorized('Your session has ended. Please sign in again.');
    const decision = decide(within(standing.facts, parameters.planId), action);
    recognise(context, standing, decision);
    if (decision.allowed) return true;
    throw decision.visible
      ? new Forbidden(sentenceOf(decision, action, standing.displayName))
      : new NotFound();
  }
}

/** A facilitator was asked into conversations about a plan: they open this plan and no other. */
function within(facts: AccessFacts, planId: string | undefined): AccessFacts {
  if (planId === undefined) return facts;
  return {
    ...facts,
    conversations: facts.conversations.filter((conversation) => conversation.planId === planId),
  };
}

function recognise(context: RequestContext, standing: Standing, decision: Decision): void {
  if (!context.identity) return;
  context.actor = {
    ...context.identity,
    displayName: standing.displayName,
    roles: standing.facts.roles,
    relation: decision.relation,
    linkedPatientId: standing.facts.linkedPatientId,
    consentId: decision.consent?.id ?? null,
    seesSubstanceUse: seesSubstanceUse(standing.facts, decision.relation),
    may: (action) => decide(standing.facts, action as Action).allowed,
    conversations: decision.relation === 'facilitator' ? standing.facts.conversations : [],
  };
}

function checkIds(parameters: Record<string, string>): void {
  const malformed = Object.keys(parameters).filter((name) => /id$/i.test(name) && !isId(parameters[name]));
  if (malformed.length === 0) return;
  throw new BadInput(`${malformed.join(', ')} in the address must be a UUID.`, {
    errors: malformed.map((pointer) => ({ pointer, message: 'must be a UUID' })),
  });
}
