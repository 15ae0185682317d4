import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ConsentFormEdition } from './consent-form-edition.entity.js';
import type {
  ConsentFormDto,
  ConsentFormEditionDto,
  ConsentFormEditionPageDto,
  ConsentFormPageDto,
  EditionQuery,
  PublishConsentFormDto,
  ReviseConsentFormDto,
  StarterFormPageDto,
  WriteConsentFormDto,
} from './consent-form.dto.js';
import { ConsentForm } from './consent-form.entity.js';
import { allEditions, allForms, oneEdition, oneForm } from './consent-forms.queries.js';
import { asHtml, asText } from './markdown.js';
import { starterFormsInSpanish } from '../consent-form-starters-in-spanish/starter-forms.js';
import { starterForms } from '../consent-form-starters/starter-forms.js';

type Unrendered<Dto> = Omit<Dto, 'html' | 'text'> & { body: string };

/** The texts that people read before they consent. */
@Injectable()
export class ConsentFormsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  starters(): StarterFormPageDto {
    return {
      items: [...starterForms, ...starterFormsInSpanish].map((form) => ({
        part2: null,
        ...form,
        html: asHtml(form.body),
      })),
      next: null,
    };
  }

  async write(input: WriteConsentFormDto): Promise<ConsentFormDto> {
    const id = newId();
    await this.db.repository(ConsentForm).insert({ ...input, id });
    return this.find(id);
  }

  async find(formId: string): Promise<ConsentFormDto> {
    const [form] = await this.db.query<Unrendered<ConsentFormDto>>(oneForm, [formId]);
    if (!form) throw new NotFound();
    return rendered(form);
  }

  async list({ limit, cursor }: PageQuery): Promise<ConsentFormPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Unrendered<ConsentFormDto>>(allForms, [after, limit + 1]);
    return pageOf(rows.map(rendered), limit, ({ id }) => [id]);
  }

  async revise(formId: string, changes: ReviseConsentFormDto, ifMatch: IfMatch): Promise<ConsentFormDto> {
    const form = await this.load(formId);
    await this.db.update(Object.assign(form, changes), ['title', 'body', 'part2'], ifMatch);
    return this.find(formId);
  }

  async publish(
    formId: string,
    { asksAgain, validUntil }: PublishConsentFormDto,
  ): Promise<ConsentFormEditionDto> {
    const form = await this.load(formId);
    if (validUntil && validUntil < (await this.today())) {
      throw new BrokenRule(say`Nobody could agree to this edition any more.`, {
        errors: [{ pointer: '/validUntil', message: say`must not lie in the past` }],
      });
    }
    const editions = this.db.repository(ConsentFormEdition);
    const last = await editions.findOne({ where: { formId }, order: { number: 'DESC' } });
    const by = { publishedBy: currentActor().accountId, publishedAt: this.clock.now() };
    const edition = form.publish(last, { id: newId(), asksAgain, validUntil: validUntil ?? null, ...by });
    await editions.insert(edition);
    return this.findEdition(edition.id);
  }

  async findEdition(editionId: string): Promise<ConsentFormEditionDto> {
    const [edition] = await this.db.query<Unrendered<ConsentFormEditionDto>>(oneEdition, [
      await this.today(),
      editionId,
    ]);
    if (!edition) throw new NotFound();
    return rendered(edition);
  }

  async listEditions({ limit, cursor, purpose, formId }: EditionQuery): Promise<ConsentFormEditionPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [await this.today(), after, limit + 1, purpose ?? null, formId ?? null];
    const rows = await this.db.query<Unrendered<ConsentFormEditionDto>>(allEditions, parameters);
    return pageOf(rows.map(rendered), limit, ({ id }) => [id]);
  }

  private today(): Promise<string> {
    return this.settings.dayOf(this.clock.now());
  }

  private async load(formId: string): Promise<ConsentForm> {
    const form = await this.db
      .repository(ConsentForm)
      .findOne({ where: { id: formId }, lock: { mode: 'pessimistic_write' } });
    if (!form) throw new NotFound();
    return form;
  }
}

function rendered<Row extends { body: string }>(row: Row): Row & { html: string; text: string } {
  return { ...row, html: asHtml(row.body), text: asText(row.body) };
}
