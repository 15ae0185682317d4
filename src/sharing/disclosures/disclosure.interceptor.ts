import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { entryOf, type Action, type DataClass, type PlanPartName } from '../../access/access-matrix.js';
import { isReading } from '../../access/grants/in-turn.queries.js';
import { part2Notice } from '../consent-terms/part2.dto.js';
import type { Language } from '../../core/language/languages.js';
import { languageToRead } from '../../core/language/say.js';
import type { Actor, Relation } from '../../core/actor.js';
import { AmendmentsReader } from '../amendments/amendments.reader.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentContext } from '../../core/request-context.js';
import { accountForRead, scopesOf } from './disclosures.queries.js';
import { asHeader, scopeInWords, shortened, type ConsentScope } from './scope-in-words.js';

/**
 * Accounts for every answer that gives a patient's data to a machine of another organisation, and for what people read of substance
 * use who are no personnel of the programme (42 CFR 2.25). The row travels with the COMMIT that the answer waits for, so that
 * nothing leaves without it, and a request that fails leaves none. What goes with it says the notice and the scope of the consent.
 */
@Injectable()
export class DisclosureInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly amendments: AmendmentsReader,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { actor, action } = currentContext() ?? {};
    const classes =
      actor && action ? classesByConsent(actor, action as Action) : new Map<string, DataClass[]>();
    if (actor && action && classes.size > 0) {
      const scopes = await this.scopesOf(actor, [...classes.keys()]);
      const statements = await this.amendments.statementsWith([...classes.values()].flat());
      const disclosed = scopes.map((scope) => {
        const dataClasses = classes.get(scope.id) ?? [];
        const planParts = dataClasses.includes('plan') ? (actor.planParts as Disclosed['planParts']) : null;
        const explanation = scopeInWords(scope, { recipient: actor.displayName, dataClasses, planParts });
        return {
          planParts,
          id: newId(),
          action,
          consentId: scope.id,
          classes: dataClasses,
          explanation,
          statements,
        };
      });
      for (const each of disclosed) this.account(actor.accountId, each);
      saySo(execution.switchToHttp().getResponse<FastifyReply>(), disclosed);
    }
    return next.handle();
  }

  /** What is being read leaves before whoever ends it is answered, and what has ended since the request came in does not leave. */
  private async scopesOf({ accountId }: Actor, consentIds: readonly string[]): Promise<ScopeRow[]> {
    const [, scopes] = await this.db.together([
      this.db.query(isReading, [accountId]),
      this.db.query<ScopeRow>(scopesOf, [consentIds]),
    ]);
    if (scopes.length < consentIds.length) throw new NotFound();
    return scopes;
  }

  private account(accountId: string, { id, action, consentId, classes, ...along }: Disclosed): void {
    const notice = classes.includes('substance_use') ? part2Notice : null;
    const what = [id, this.clock.now(), accountId, classes, action, consentId, notice];
    const { en, ...translated } = along.explanation;
    const parameters = [...what, en, along.statements, along.planParts, translated];
    this.db.atCommit({ sql: accountForRead, parameters });
  }
}

function saySo(reply: FastifyReply, disclosed: readonly Disclosed[]): void {
  const all = disclosed.flatMap(({ classes }) => classes);
  reply.header('Concord-Disclosure', disclosed.map(({ id }) => id).join(' '));
  reply.header('Concord-Consent', disclosed.map(({ consentId }) => consentId).join(' '));
  reply.header('Concord-Scope', all.join(' '));
  reply.header(
    'Concord-Explanation',
    asHeader(disclosed.map(({ explanation }) => explanation[languageToRead()]).join(' ')),
  );
  const [first, ...more] = disclosed[0]?.statements ?? [];
  if (first) reply.header('Concord-Amendments', asHeader(shortened(first, more.length)));
  if (all.includes('substance_use')) reply.header('Concord-Notice', part2Notice);
}

type ScopeRow = ConsentScope & { readonly id: string; [column: string]: unknown };

interface Disclosed {
  readonly id: string;
  readonly action: string;
  readonly consentId: string;
  readonly classes: readonly DataClass[];
  /** Of the plan: which parts, where not all of it. */
  readonly planParts: readonly PlanPartName[] | null;
  /** In each language: the recipient reads one, the patient perhaps another. */
  readonly explanation: Readonly<Record<Language, string>>;
  /** What was asked to be put right of it. */
  readonly statements: readonly string[];
}

/** Who reads by a consent and is no personnel of the programme: of them, what is about substance use is accounted for. */
const outsiders: readonly Relation[] = ['natural_support', 'other_clinician'];

/**
 * What the answer holds, or could hold, by the consent that allows it: where substance use is open to the reader, an answer may be
 * about it, under the consent that says so.
 */
function classesByConsent(
  { relation, consentId, substanceUseConsentId }: Actor,
  action: Action,
): Map<string, DataClass[]> {
  const isOutsider = outsiders.includes(relation) && substanceUseConsentId !== null;
  if (relation !== 'integrator' && !isOutsider) return new Map();
  const entry = entryOf(action);
  const classes = new Map<string, DataClass[]>();
  if (consentId && entry.about === 'patient' && entry.dataClass) classes.set(consentId, [entry.dataClass]);
  if (consentId && substanceUseConsentId)
    classes.set(substanceUseConsentId, [...(classes.get(substanceUseConsentId) ?? []), 'substance_use']);
  return classes;
}
