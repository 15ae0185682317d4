import { Column, Entity, PrimaryColumn } from 'typeorm';

export const waysToMeet = ['in_person', 'call', 'video'] as const;
export type WayToMeet = (typeof waysToMeet)[number];

type Planned = Omit<GroupMeeting, 'cancelledAt' | 'version' | 'cancel'>;

/** When and where a support group meets. */
@Entity('group_meeting')
export class GroupMeeting {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  groupId: string;

  @Column({ type: 'uuid', update: false })
  facilitatorId: string;

  @Column({ type: 'date', update: false })
  heldOn: string;

  /** HH:MM by the clock of the organisation. */
  @Column({ type: 'text', update: false })
  at: string;

  @Column({ type: 'integer', update: false })
  minutes: number;

  @Column({ type: 'text', update: false })
  how: WayToMeet;

  @Column({ type: 'text', update: false })
  place: string;

  @Column({ type: 'timestamptz', update: false })
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('integer')
  version: number;

  static plan(planned: Planned): GroupMeeting {
    return Object.assign(new GroupMeeting(), { ...planned, cancelledAt: null, version: 1 });
  }

  cancel(at: Date): void {
    this.cancelledAt = at;
  }
}
