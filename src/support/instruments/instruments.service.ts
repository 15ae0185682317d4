import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { quoted } from '../../core/text/written.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { KeepWordingDto } from '../../wording/wording.dto.js';
import { WordingService } from '../../wording/wording.service.js';
import { requireCovered, whyNot } from './askable.js';
import { Attestation } from './attestation.entity.js';
import { claimsToBe, sameNameKey } from './instrument-names.js';
import { rangeOf, type Instrument } from './instrument.js';
import type {
  AddInstrumentDto,
  InstrumentAttestationDto,
  AttestInstrumentDto,
  InstrumentDto,
  InstrumentPageDto,
} from './instrument.dto.js';
import { howManyInUse, ownInstruments } from './instruments.queries.js';
import { OwnInstrument, type OwnContent } from './own-instrument.entity.js';
import { shippedInstruments, shippedNames } from './shipped/shipped-instruments.js';

/** More would be a list in which nobody finds anything; all of it is looked through at once. */
const mostOwn = 200;

interface OwnRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly content: OwnContent;
  readonly isRetired: boolean;
  readonly attestation: InstrumentAttestationDto | null;
  readonly version: number;
}

/** The questionnaires of an organisation: what the service comes with, and what it has added. */
@Injectable()
export class InstrumentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<InstrumentPageDto> {
    const [after = null] = keyOfCursor(cursor, [isId]);
    const all = (await this.all()).sort((one, other) => (one.id < other.id ? -1 : 1));
    return pageOf(
      all.filter(({ id }) => after === null || id > after),
      limit,
      ({ id }) => [id],
    );
  }

  async find(id: string): Promise<InstrumentDto> {
    const found = (await this.all()).find((each) => each.id === id);
    if (!found) throw new NotFound();
    return found;
  }

  /** All of them, for lists that name more than one. */
  async byId(): Promise<ReadonlyMap<string, InstrumentDto>> {
    return new Map((await this.all()).map((each) => [each.id, each]));
  }

  /** @throws {BrokenRule} for one that nobody can be asked to answer, or not until that day, with why */
  async assignable(instrumentId: string, dueOn: string): Promise<InstrumentDto> {
    const found = (await this.all()).find(({ id }) => id === instrumentId);
    if (found && found.whyNot === null) return requireCovered(found, dueOn);
    throw new BrokenRule(
      found?.whyNot ??
        say`Your clinic has no questionnaire of this id. GET /v1/instruments lists those it has.`,
      { errors: [{ pointer: '/instrumentId', message: say`must be a questionnaire that can be asked` }] },
    );
  }

  async add({
    items,
    panelCode = null,
    totalCode = null,
    keepWording,
    ...said
  }: AddInstrumentDto): Promise<InstrumentDto> {
    const [{ count } = { count: 0 }] = await this.db.query<{ count: number }>(howManyInUse);
    if (count >= mostOwn)
      throw new Conflict(say`Your clinic has ${mostOwn} questionnaires of its own. Retire one first.`);
    await this.requireOwnName(said.name);
    const keepWordingReason = this.keptWording(said, keepWording);
    const numbered = items.map(({ code = null, options, ...item }, place) => ({
      ...{ ...item, number: place + 1, code },
      options: options.map(({ value, text, code: answer = null }) => ({ value, text, code: answer })),
    }));
    const content = { ...said, items: numbered, panelCode, totalCode };
    const adding = {
      id: newId(),
      addedBy: currentActor().accountId,
      addedAt: this.clock.now(),
      keepWordingReason,
    };
    const instrument = OwnInstrument.add(content, adding);
    await this.db.repository(OwnInstrument).insert(instrument);
    return this.find(instrument.id);
  }

  /** What the organisation calls people's answers, they read. Questions stay as they were published: to change them makes them others. */
  private keptWording(
    { name, about, bands }: Pick<AddInstrumentDto, 'name' | 'about' | 'bands'>,
    keepWording?: KeepWordingDto | null,
  ): string | null {
    return this.wording.requireNoStigma({ party: 'clinician', body: { name, about, bands }, keepWording });
  }

  /** The organisation vouches that it may use one of its own. */
  async attest(id: string, { basis, validUntil = null }: AttestInstrumentDto): Promise<InstrumentDto> {
    await this.own(id);
    const attestedBy = currentActor().accountId;
    const attestation = { id: newId(), instrumentId: id, basis, validUntil, attestedBy };
    await this.db.repository(Attestation).insert({ ...attestation, attestedAt: this.clock.now() });
    return this.find(id);
  }

  /** Nobody is asked it any more. What was answered stays. */
  async retire(id: string): Promise<InstrumentDto> {
    const instrument = await this.own(id);
    // By another administrator perhaps: it is off the list.
    if (instrument.retiredAt !== null) return this.find(id);
    instrument.retire(this.clock.now());
    await this.db.update(instrument, ['retiredAt']);
    return this.find(id);
  }

  private async own(id: string): Promise<OwnInstrument> {
    await this.find(id);
    const [own] = await this.db
      .repository(OwnInstrument)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (own) return own;
    throw new Conflict(say`This came with the service, and nobody has to vouch for it. It stays as it is.`);
  }

  /** Whoever reads a name must know which questions were asked. @throws {Conflict} */
  private async requireOwnName(name: string): Promise<void> {
    const claimed = shippedNames.find((known) => claimsToBe(name, known));
    if (claimed)
      throw new Conflict(
        say`${quoted(claimed.instrument.name)} came with the service, word for word, and yours would be taken for it. Give yours a name without that one in it.`,
      );
    const key = sameNameKey(name);
    const same = (await this.all()).find((each) => !each.isRetired && sameNameKey(each.name) === key);
    if (same)
      throw new Conflict(
        say`Your clinic has ${quoted(same.name)} already. Retire that one first, or give this another name.`,
      );
  }

  private async all(): Promise<InstrumentDto[]> {
    const [own, today] = await this.db.together([
      this.db.query<OwnRow>(ownInstruments),
      this.settings.dayOf(this.clock.now()),
    ]);
    const shipped = shippedInstruments.map((each) =>
      shownOf(each, { origin: 'shipped', attestation: null, isRetired: false, whyNot: null, version: 1 }),
    );
    return [
      ...shipped,
      ...own.map(({ id, content, ...row }) =>
        shownOf({ ...content, id }, { ...row, origin: 'own', whyNot: whyNot(content.name, row, today) }),
      ),
    ];
  }
}

type Standing = Pick<InstrumentDto, 'origin' | 'attestation' | 'isRetired' | 'whyNot' | 'version'>;

function shownOf(instrument: Instrument, standing: Standing): InstrumentDto {
  return { ...instrument, ...rangeOf(instrument), ...standing } as InstrumentDto;
}
