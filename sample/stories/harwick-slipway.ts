import type { Story } from '../plan.ts';

/** Drift in a constituency chat: two lines and nothing else, and officials who never heard. */
export const harwickSlipway: Story = {
  theme: 'Harwick slipway',
  lead: 'The Environment and Harbours Directorate was to close the public slipway at Harwick on 15 June for a year of repairs. Harwick is in the Secretary of State’s own constituency. What she said about it was said in her constituency chat, which the office is not in and has not brought in: two lines of it were sent to the office as a screenshot, and those two lines are the record.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-06-12
09:04 nandan: Morning all. Did anyone take an instruction from SoS on the Harwick slipway? Owen's team say the contractor mobilises on Monday and nobody has told them anything
09:11 strand: Nothing has reached us. Fencing goes up Monday 07:00 unless I hear in writing
09:12 wrey: Leave it as it is until we have spoken to her. Not in this chat please, she is MP there
09:40 akerley: She is in the car till 10.15, I can put you through after
11:26 wrey @slipway-hold: Spoken to SoS and to Owen. Closure goes ahead or not on the submission, not on a message. Submission 2026/203 to her by noon Monday, fencing held until Tuesday to give time for it
11:31 strand: Thanks. Two days' standing time is about £3,400, I will put that in the submission
`,
  },
  entries: [
    {
      key: 'slipway-pause',
      tenure: 'teale',
      kind: 'steer',
      title: 'Told her agent that the closure of the Harwick slipway was to be paused',
      made: '2026-06-11 18:32',
      learnt: '2026-06-11 21:05',
      chat: 'harwick',
      by: 'teale',
      with: ['scarfe', 'holt'],
      exactWords: 'I’ve told them to pause the closure\nTell Bea she can say so if asked',
      outcome: 'steer-given',
      asked:
        'Her agent, Len Scarfe, asked what he could tell Councillor Holt before the council met that evening.',
      basis: 'seen',
      accounts: [
        {
          by: 'Marian Teale',
          says: 'She had told officials earlier in the week to pause the closure, by telephone or in the margins of another meeting.',
        },
        {
          by: 'Owen Strand, Director, Ports and Dredging',
          says: 'Nobody in the directorate received an instruction. The contractor was to mobilise on Monday 15 June.',
        },
      ],
      captureMethod: 'screenshot',
      drift: true,
      recorderWasIn: false,
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason:
          'The question was put to her there as a constituency matter and she answered it where it was asked.',
      },
      limb: 'direction-of-work',
      flags: ['own-constituency'],
      toldTo: 'Callum Wrey, and Owen Strand at 11:20 the next morning.',
      actedOn:
        'Not acted on as given. The fencing was held for one day so that a submission could be put.',
      whatFollowed:
        'Decided on submission 2026/203 by the Minister of State, the Secretary of State having stepped back because of her constituency.',
      confirmedBack: 'yes',
      tags: ['Harwick', 'screenshot of two lines'],
      actions: [
        {
          what: 'Remind the Minister to send official lines on, not to settle them there',
          owner: 'Callum Wrey',
          due: '2026-06-19',
        },
      ],
    },
    {
      key: 'slipway-hold',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Held the fencing at Harwick until Tuesday so that the closure could be decided on a submission',
      made: '2026-06-12 11:26',
      learnt: '2026-06-12 11:26',
      chat: 'coasts',
      rests: ['slipway-hold'],
      by: 'wrey',
      with: ['strand'],
      outcome: 'deferred',
      advised: 'The directorate put the cost of two days’ standing time at about £3,400.',
      pointers: [{ kind: 'submission', reference: '2026/203 Harwick slipway: closure for repair' }],
      reason:
        'No instruction had reached officials, and the decision touches the Secretary of State’s own constituency.',
      channelReason: {
        state: 'given',
        by: 'Callum Wrey',
        reason: 'The contractor had to be told the same morning; the submission followed.',
      },
      limb: 'direction-of-work',
      flags: ['own-constituency'],
      toldTo: 'Owen Strand and the contract manager.',
      actedOn: 'Fencing held until Tuesday 16 June.',
      confirmedBack: 'yes',
      linked: [{ kind: 'supersedes', to: 'slipway-pause' }],
    },
  ],
  filings: [
    {
      entries: ['slipway-pause', 'slipway-hold'],
      reference: 'DCW/PO/2026/0612-02',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-06-12',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'harwick',
      outcome: 'noted',
      upTo: '2026-06-11 21:05',
      basis: 'told',
      why: 'Two lines sent by the Secretary of State as a screenshot. The rest is not government business and was not asked for.',
    },
  ],
};
