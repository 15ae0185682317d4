/** Something that people in a group could read is gone, as its insiders hear it. */
export function wordsGone(groupId: string): { name: string; patientId: null; subjectId: string } {
  return { name: 'group_words.withdrawn', patientId: null, subjectId: groupId };
}

/** Those of the groups $2 that $1 is inside of: in them, or facilitating them. */
export const insideOf = `
  SELECT place.group_id AS id FROM group_place place
  WHERE place.account_id = $1 AND place.state = 'in' AND place.group_id = ANY ($2::uuid[])
  UNION SELECT led.id FROM support_group led WHERE led.facilitator_id = $1 AND led.id = ANY ($2::uuid[])`;
