import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { sha256 } from '../../core/sha256.js';

/** What a scanned page can be, by the bytes that such a file begins with. */
const beginnings = {
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
  'application/pdf': Buffer.from('%PDF-'),
} as const;
export const pageTypes = ['image/png', 'image/jpeg', 'application/pdf'] as const;
export type PageType = (typeof pageTypes)[number];

export const pageBytes = 512 * 1024;

/** A scanned page that somebody signed. */
@Entity('paper_page')
export class PaperPage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  contentType: PageType;

  @Column('bytea')
  content: Buffer;

  /** Of the content, in lower-case hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** @throws {BrokenRule} when it is too large, or not what it says it is */
  static scanned(contentType: PageType, base64: string, recorded: { by: string; at: Date }): PaperPage {
    const content = Buffer.from(base64, 'base64');
    if (content.length > pageBytes)
      throw refused(say`must be ${pageBytes / 1024} KiB at most: scan it in grey, with fewer dots`);
    const beginning = beginnings[contentType];
    if (!content.subarray(0, beginning.length).equals(beginning))
      throw refused(say`must be a file of the type ${contentType}`);
    return Object.assign(new PaperPage(), {
      id: newId(),
      contentType,
      content,
      sha256: sha256(content).toString('hex'),
      recordedBy: recorded.by,
      recordedAt: recorded.at,
    });
  }
}

function refused(message: Sentence): BrokenRule {
  return new BrokenRule(say`The page cannot be kept like this: it ${message}.`, {
    errors: [{ pointer: '/content', message }],
  });
}
