import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsBase64, IsIn, IsUUID, Length } from 'class-validator';
import { pageBytes, pageTypes, type PageType } from './paper-page.entity.js';

/** A scanned page that somebody signed. */
export class PaperPageDto {
  /** Id of the page. */
  @IsUUID()
  id: string;

  /** What kind of file it is. */
  @IsIn(pageTypes)
  contentType: PageType;

  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;

  /** Its size in bytes. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: pageBytes })
  bytes: number;

  /** The account of who recorded it. */
  recordedBy: string;

  /** When. */
  recordedAt: Date;
}

export class ScanPageDto extends PickType(PaperPageDto, ['contentType']) {
  /** The file in base64, 512 KiB at most before that. It is kept as it is, never opened by the service. */
  @Length(8, Math.ceil(pageBytes / 3) * 4 + 4)
  @IsBase64()
  content: string;
}
