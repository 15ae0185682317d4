import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../access/grants/grants.service.js';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { checkPerson } from '../../sharing/consent-terms/provision.entity.js';
import { ConsentFollowersService } from '../../sharing/consent-ledger/consent-followers.service.js';
import { PeerWorkService } from '../peer-work/peer-work.service.js';
import { ConsentsService } from '../../sharing/consents/consents.service.js';
import type {
  AskPeerDto,
  ChangePartsDto,
  PeerSupportDto,
  PeerSupportPageDto,
  SharePartsDto,
} from './peer-support.dto.js';
import { mayCallStaff } from './may-call-staff.js';
import { PeerSupport } from './peer-support.entity.js';
import { hasNoRoom, nameOfPatient, oneSupport, supportsOfPatient } from './peer-support.queries.js';
import { provisionOf, usualParts, type SharedPart } from './shared-parts.js';
import { StaysOpenReader } from './stays-open.reader.js';

type Row = Omit<PeerSupportDto, 'mayCallStaff' | 'staysOpen'> & { readonly [column: string]: unknown };

/** Who walks alongside a patient. What they read is a consent like any other: written, changed and ended with this. */
@Injectable()
export class PeerSupportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly consents: ConsentsService,
    private readonly notices: NoticesService,
    private readonly work: PeerWorkService,
    private readonly grants: GrantsService,
    private readonly staysOpen: StaysOpenReader,
    followers: ConsentFollowersService,
  ) {
    followers.add({ consentEnded: (consentId) => this.endWith(consentId) });
  }

  /** The patient’s side asks a peer supporter, the care team suggests one to the patient, a peer offers themself. */
  async ask({ accountId: peerId }: AskPeerDto): Promise<PeerSupportDto> {
    const actor = currentActor();
    if (partyOf(actor) === null && peerId !== actor.accountId)
      throw new Forbidden(say`You can offer yourself. Whom else the patient wants, the patient says.`);
    return this.start(peerId, null);
  }

  /** Somebody else goes on, once they and the patient say yes. */
  async handOver(id: string, { accountId: peerId }: AskPeerDto): Promise<PeerSupportDto> {
    (await this.load(id)).requireActive();
    return this.start(peerId, id);
  }

  /** The patient would like the one who was suggested. */
  async takeUp(id: string): Promise<PeerSupportDto> {
    const support = await this.load(id);
    support.move('ask');
    await this.requireWelcome(support.peerId, '');
    await this.requireRoom(support.peerId, '');
    await this.db.update(support, ['state']);
    this.tell('peer_support_asked', support);
    return this.find(id);
  }

  /** The patient says yes, and what they share: both at once. */
  async begin(id: string, { parts = [...usualParts] }: SharePartsDto): Promise<PeerSupportDto> {
    const support = await this.load(id);
    support.require('begin');
    support.begin(await this.share(support.peerId, parts), this.clock.now());
    await this.db.update(support, ['state', 'consentId', 'begunAt']);
    await this.work.begun(support.peerId);
    this.notices.settle(id);
    if (support.takesOverId !== null) await this.endTakenOver(support.takesOverId);
    return this.find(id);
  }

  /** Other parts from now on: what the peer reads on the very next request. */
  async changeParts(id: string, { parts }: ChangePartsDto): Promise<PeerSupportDto> {
    const support = await this.load(id);
    support.requireActive();
    const before = support.consentId;
    support.restOn(await this.share(support.peerId, parts));
    await this.db.update(support, ['consentId']);
    if (before !== null) await this.consents.withdraw(before);
    return this.find(id);
  }

  /** Either side. What the other has declined already stays as they did. */
  async decline(id: string): Promise<PeerSupportDto> {
    const support = await this.held(id);
    if (!support.hasBeen('decline')) await this.close(support, 'decline');
    return this.find(id);
  }

  /** Either side, at any time. The peer reads nothing by it from the very next request on. What the other has ended already stays so. */
  async end(id: string): Promise<PeerSupportDto> {
    await this.grants.firstWhatIsDoneBy((await this.load(id)).peerId);
    const support = await this.held(id);
    if (support.hasBeen('end')) return this.find(id);
    const { consentId } = support;
    await this.close(support, 'end');
    const ended = await this.find(id);
    if (consentId !== null) await this.endConsent(consentId);
    return ended;
  }

  async find(id: string): Promise<PeerSupportDto> {
    const [support] = await this.told(await this.db.query<Row>(oneSupport, [...scope(), id]));
    if (!support) throw new NotFound();
    return support;
  }

  async list({ limit, cursor }: PageQuery): Promise<PeerSupportPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(supportsOfPatient, [...scope(), after, limit + 1]);
    return pageOf(await this.told(rows), limit, ({ id }) => [id]);
  }

  /** With what the patient knows before they say yes, and before they end it. */
  private async told(supports: readonly Row[]): Promise<PeerSupportDto[]> {
    const told = await this.staysOpen.with(supports);
    return told.map((support) => ({ ...support, mayCallStaff: mayCallStaff(support.peer) }));
  }

  private async start(peerId: string, takesOverId: string | null): Promise<PeerSupportDto> {
    await this.requireWelcome(peerId, '/accountId');
    const { accountId } = currentActor();
    if (peerId !== accountId) await this.requireRoom(peerId, '/accountId');
    const [patient] = await this.db.query<{ name: string }>(nameOfPatient, [currentPatientId()]);
    if (!patient) throw new NotFound();
    const asked = { id: newId(), peerId, patientName: patient.name, takesOverId };
    const support = PeerSupport.start(moveOf(peerId), {
      ...{ ...asked, askedBy: accountId, askedAt: this.clock.now() },
    });
    await this.db.repository(PeerSupport).insert(support);
    this.tell(support.state === 'asked' ? 'peer_support_asked' : 'peer_support_offered', support);
    return this.find(support.id);
  }

  private async share(peerId: string, parts: readonly SharedPart[]): Promise<string> {
    await this.requireWelcome(peerId, '');
    const { id } = await this.consents.give({
      kind: 'sharing',
      purpose: 'Peer support: somebody who walks alongside',
      purposeCode: 'peer_support',
      provisions: [provisionOf(peerId, parts)],
    });
    return id;
  }

  private async endTakenOver(id: string): Promise<void> {
    const before = await this.db.repository(PeerSupport).findOneBy({ id, state: 'active' });
    if (before?.consentId) await this.consents.withdraw(before.consentId);
  }

  /** What it rests on has ended, by whatever door. */
  private async endWith(consentId: string): Promise<void> {
    const support = await this.db.repository(PeerSupport).findOneBy({ consentId, state: 'active' });
    if (support) await this.close(support, 'end');
  }

  private async close(support: PeerSupport, move: 'decline' | 'end'): Promise<void> {
    // Of a suggestion that the patient did not take up, the peer never knew.
    const named = support.state === 'suggested' ? [] : [support.peerId];
    support.close(move, currentActor().accountId, this.clock.now());
    await this.db.update(support, ['state', 'endedBy', 'endedAt']);
    if (move === 'end') await this.work.ended(support.peerId);
    this.notices.settle(support.id);
    const news = { patientId: currentPatientId(), about: { peerSupport: support.id } };
    this.notices.tell({ kind: 'peer_support_ended', ...news, named });
  }

  private endConsent(consentId: string): Promise<unknown> {
    return partyOf(currentActor()) === null
      ? this.consents.giveBack(consentId)
      : this.consents.withdraw(consentId);
  }

  /** @throws unless somebody is a peer supporter with whom the patient can share, and not one who is not to be told */
  private async requireWelcome(peerId: string, pointer: string): Promise<void> {
    const person = await this.factsReader.ofAccount(peerId, currentPatientId());
    const naming = { effect: 'permit', kind: 'sharing', purposeCode: 'peer_support' } as const;
    checkPerson(person, naming, pointer);
    await this.excludedPersons.requireNone([{ name: person?.displayName, pointer }]);
  }

  /** @throws {BrokenRule} where they say of themself that they have no room for somebody new: nobody waits for an answer in vain */
  private async requireRoom(peerId: string, pointer: string): Promise<void> {
    if ((await this.db.query(hasNoRoom, [peerId])).length === 0) return;
    throw new BrokenRule(
      say`This peer supporter has no room for somebody new just now. GET /v1/peer-supporters says who has.`,
      { errors: [{ pointer, message: say`must be somebody who has room` }] },
    );
  }

  private tell(kind: 'peer_support_asked' | 'peer_support_offered', { id, peerId }: PeerSupport): void {
    const news = { patientId: currentPatientId(), about: { peerSupport: id } };
    if (kind === 'peer_support_offered') this.notices.tell({ kind, ...news });
    else this.notices.tell({ kind, ...news, named: [peerId] });
  }

  /** Nobody else moves it until the end of this request. */
  private async held(id: string): Promise<PeerSupport> {
    await this.find(id);
    const lock = { mode: 'pessimistic_write' } as const;
    return this.db.repository(PeerSupport).findOneOrFail({ where: { id }, lock });
  }

  private async load(id: string): Promise<PeerSupport> {
    await this.find(id);
    return this.db.repository(PeerSupport).findOneByOrFail({ id });
  }
}

/** Peers see what concerns them, the two sides all of it. */
function scope(): [string, string | null] {
  const actor = currentActor();
  return [currentPatientId(), partyOf(actor) === null ? actor.accountId : null];
}

function moveOf(peerId: string): 'suggest' | 'ask' | 'offer' {
  const actor = currentActor();
  const party = partyOf(actor);
  if (party === 'patient') return 'ask';
  return party === null && peerId === actor.accountId ? 'offer' : 'suggest';
}
