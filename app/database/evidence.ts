/** The tables that are evidence: written once, never changed and never removed. */
export const evidence = [
  'app.weighing',
  'app.evidence_text',
  'app.decision',
  'app.decision_category',
  'app.share',
  'app.share_category',
  'app.share_given',
  'app.share_end',
  'app.informing',
  'app.informing_done',
  'app.consultation',
  'app.consultation_subject',
  'app.consultation_answer',
  'app.addition',
  'app.reminder_done',
  'app.event',
] as const
