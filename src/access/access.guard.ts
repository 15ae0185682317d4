import { say } from '../core/language/say.js';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../core/clock.js';
import { Db } from '../core/database/db.js';
import { BadInput, Forbidden, NotFound, Unauthorized } from '../core/errors.js';
import { listeningFromNowOn } from '../core/language/recognition.js';
import { isId } from '../core/ids.js';
import { publicKey } from '../core/contract/route.decorators.js';
import { currentContext, type Identity, type RequestContext } from '../core/request-context.js';
import { AboutTheReader } from './about-the-reader.js';
import { AccessFactsReader, type SessionFacts } from './facts/access-facts.js';
import { entryOf, type Action } from './access-matrix.js';
import { actorOf, factsInPlan } from './facts/actor-of.js';
import type { KeptBack } from '../core/database/transaction.js';
import { decide } from './decision/decide.js';
import { ClosedRecords, closes, type RecordState } from './closed-records.js';
import { LabelsService, type Asked } from './labels.service.js';
import { ShownBeforeService } from './labels/shown-before.service.js';
import { mayKey } from './may.decorator.js';
import { readsAheadKey, type Foresight } from './reads-ahead.decorator.js';
import type { Actor } from '../core/actor.js';
import { seesJourney } from './may-also.js';
import { requireOpenInSession } from './shared-screen.js';
import { sentenceOf } from './explain/sentence.js';

const reads = ['GET', 'HEAD'];

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
    private readonly labels: LabelsService,
    private readonly closedRecords: ClosedRecords,
    private readonly shownBefore: ShownBeforeService,
    private readonly aboutTheReader: AboutTheReader,
    private readonly clock: Clock,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean | undefined>(publicKey, handler)) return true;
    const action = this.reflector.get<Action | undefined>(mayKey, handler);
    const context = currentContext();
    if (!action || !context) return false;
    context.action = action;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const malformed = malformedIds(request.params as Record<string, string>);
    if (malformed.length > 0) return this.refuseIds(malformed, context);
    return entryOf(action).about === 'operator'
      ? this.admitOperator(context)
      : this.admit(context, { action, request, foresight: this.reflector.get(readsAheadKey, handler) });
  }

  private async admitOperator(context: RequestContext): Promise<boolean> {
    if (context.identity) throw new Forbidden(say`Only the platform operator may do this.`);
    await this.db.begin({ scope: 'operator' });
    return true;
  }

  /** Nothing can be asked with them but who is signed in, whom it is said to in their own language. */
  private async refuseIds(malformed: readonly string[], context: RequestContext): Promise<never> {
    const { identity } = context;
    if (identity) {
      await this.db.begin({ scope: 'tenant', tenantId: identity.tenantId, actorId: identity.accountId });
      await this.accountOf(identity, context, true);
    }
    throw new BadInput(say`${malformed.join(', ')} in the address must be a UUID.`, {
      errors: malformed.map((pointer) => ({ pointer, message: say`must be a UUID` })),
    });
  }

  private async admit(context: RequestContext, { action, request, foresight }: Knock): Promise<boolean> {
    const { identity } = context;
    const parameters = request.params as Record<string, string>;
    const asked = request.query as Asked;
    if (!identity)
      throw new Unauthorized(
        say`An operator key opens nothing inside an organisation. Sign in with an account.`,
      );
    const { about } = entryOf(action);
    if (about === 'patient') context.patientId = parameters.patientId;
    const { tenantId, accountId: actorId } = identity;
    const isWritten = about === 'patient' && !reads.includes(request.method);
    const { patientId } = context;
    await this.db.begin({ scope: about, tenantId, actorId, patientId, plansOnce: isWritten });
    const ahead = foresight?.(parameters, asked, this.clock.now()) ?? null;
    const [account, record] = await this.db.together([
      this.accountOf(identity, context, reads.includes(request.method)),
      isWritten ? this.closedRecords.stateOf(parameters.patientId ?? '') : undefined,
      ahead ? this.db.sendAhead([ahead]) : undefined,
    ]);
    const actor = requireRight(account, { context, identity, action, planId: parameters.planId });
    // Only whoever may be told hears that a record is closed.
    if (isWritten) this.closedRecords.requireOpen(action, record);
    const named = ahead ? [] : [parameters, asked, request.body as Asked];
    await this.keepBack(context, { actor, record, named });
    if (isWritten) context.was = await this.shownBefore.of(action, parameters);
    if (about === 'caseload') await this.openCaseload(identity);
    return true;
  }

  private async accountOf(
    identity: Identity,
    context: RequestContext,
    isRead: boolean,
  ): Promise<SessionFacts> {
    const { patientId = null, action } = context;
    const account = isRead
      ? await this.factsReader.ofSession(identity, patientId)
      : await this.factsReader.ofSessionThatActs(identity, { patientId, closesIt: closes(action) });
    if (!account) throw new Unauthorized(say`Your session has ended. Please sign in again.`);
    const { language, writing } = account;
    listeningFromNowOn(context, { language, writing });
    return account;
  }

  /** In one round trip: what is asked for is looked up behind what closes the classes. */
  private async keepBack(
    { patientId, action }: RequestContext,
    { actor, record, named }: Admitted,
  ): Promise<void> {
    if (patientId && action && this.aboutTheReader.concerns(actor, action as Action, record))
      await this.aboutTheReader.keepBack(patientId, actor, action as Action);
    await this.db.together([
      ...(patientId ? closedTo(actor).map((closed) => this.db.keepBack(closed, [patientId])) : []),
      this.labels.makeAbsent(named),
    ]);
  }

  private async openCaseload({ accountId }: Identity): Promise<void> {
    await this.db.openCaseload(await this.factsReader.caseloadOf(accountId));
  }
}

/** What one record carries of another class stays of that class. Nobody without a relation reads any of it, but some oversee it. */
function closedTo(actor: Actor): readonly KeptBack[] {
  if (actor.relation === 'none') return [];
  return [
    ...(actor.seesSubstanceUse ? [] : (['substance_use'] as const)),
    ...(seesJourney(actor) ? [] : (['journey'] as const)),
    ...(actor.may('measure.read') ? [] : (['measures'] as const)),
  ];
}

/** Somebody at the door of a route. */
interface Knock {
  readonly action: Action;
  readonly request: FastifyRequest;
  readonly foresight: Foresight | undefined;
}

/** Somebody who was let in, with what they name. */
interface Admitted {
  readonly actor: Actor;
  readonly record: RecordState | undefined;
  readonly named: readonly Asked[];
}

function malformedIds(parameters: Readonly<Record<string, string>>): string[] {
  return Object.keys(parameters).filter((name) => /id$/i.test(name) && !isId(parameters[name]));
}

interface Deed {
  readonly context: RequestContext;
  readonly identity: Identity;
  readonly action: Action;
  readonly planId: string | undefined;
}

/** Who acts is known from here on, also to whatever tells of a refusal. @throws {NotFound | Forbidden} */
function requireRight(account: SessionFacts, { context, identity, action, planId }: Deed): Actor {
  requireOpenInSession(account, action, context.patientId ?? null);
  const decision = decide(factsInPlan(account.facts, planId), action);
  const actor = actorOf(identity, account, decision);
  context.actor = actor;
  if (!decision.visible) throw new NotFound();
  if (!decision.allowed) throw new Forbidden(sentenceOf(decision, action, account.displayName));
  return actor;
}
