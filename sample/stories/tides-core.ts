import { sensitive, type Story } from '../plan.ts';

/** A timer that ran over a weekend in a chat the office is not in. */
export const tidesCore: Story = {
  theme: 'Dredging grant',
  lead: 'The harbour dredging grant for 2027–28 was steered on Signal, in a group called Tides core whose messages disappear after 24 hours and in which nobody of the office is. By the Monday there was nothing left to export. What is known of the steer comes from Dex Farrow, who had read it. A request under the Freedom of Information Act came in the next day, so the timer has mattered since.',
  tenure: 'teale',
  talk: {
    farrow: `
# 2026-07-10
20:12 farrow: Saw tides core. I'll pick it up with finance on Monday
20:15 teale: Thanks. It has to add up by recess
# 2026-07-13
08:31 teale: Callum asks what was said in Tides core on Friday night. Priya has had this phone and there is nothing in it now
08:44 farrow @tides-told: From memory: Friday about twenty to eight, SoS said halve the dredging grant, 9m down to 4.5, and put the rest into sea walls. No paper. I said I would take it to finance today
08:46 farrow: I did not screenshot it, sorry. It had gone by Saturday night
08:52 teale @tides-confirm: That is right, halve it. I want to see what it does to the small harbours before anyone is told
09:03 teale: Priya is writing it up as told and will ask for a submission. She wants the timer off, or longer
09:10 farrow: Will ask whoever made the group
# 2026-07-14
10:20 teale @tides-foi: Priya says that an FOI request came in this morning about the dredging grant, all messages since 1 June. Nobody is to delete anything. Is the timer in Tides core still 24 hours?
10:41 farrow: Still on. Chasing
17:55 farrow: Looked again, timer is still 24 hours. None of us can turn it off but whoever made the group
18:02 teale: Nobody is to use it any more. Say I said so
`,
    coasts: `
# 2026-07-14
10:32 nandan @tides-hold: For everyone in this chat: request FOI2026/0388 covers the harbour dredging grant from 1 June. From 10:15 today please keep everything that might be in scope, on any phone and in any app, and turn off timers
10:36 penhallow: Noted. Mine are off
10:38 voss: Noted
11:02 wrey: Owen, submission on the grant by Thursday please, with what a half means for the small harbours
`,
  },
  entries: [
    {
      key: 'tides-halve',
      tenure: 'teale',
      kind: 'steer',
      title:
        'Wants the harbour dredging grant for 2027–28 halved, from £9.0m to £4.5m, and the rest put into sea walls',
      made: '2026-07-10 19:40',
      learnt: '2026-07-13 08:44',
      chat: 'tides',
      by: 'teale',
      with: ['farrow', 'penhallow'],
      outcome: 'steer-given',
      basis: 'told',
      exactWords: '',
      captureMethod: 'substance',
      whyNoCopy:
        'The group’s messages disappear after 24 hours. It was first looked at on Monday 13 July at 08:30; the export was empty. Dex Farrow read the message on the Friday and gave its substance from memory.',
      asked: 'Nothing had been put to her. She was reading the draft estimates.',
      reason: 'Sea walls are judged to be the more urgent call on the budget before the winter.',
      conditions:
        'She wants to see what it does to the small harbours before anyone outside the department is told.',
      pointers: [{ kind: 'submission', reference: '2026/251 Harbour dredging grant 2027–28' }],
      timerHours: 24,
      channelReason: { state: 'not-given', askedOn: '2026-07-13' },
      limb: 'direction-of-work',
      marking: sensitive([]),
      toldTo: 'Owen Strand and finance, on 13 July.',
      actedOn:
        'Submission commissioned for 16 July; nothing was changed in the estimates until then.',
      whatFollowed:
        'Two lines in the one-to-one chat with Dex Farrow on 13 July, which are held, bear it out.',
      confirmedBack: 'yes',
      rests: [],
      tags: ['timer', 'FOI2026/0388'],
    },
    {
      key: 'tides-confirmed',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Confirmed the steer to halve the dredging grant, once the effect on small harbours is known',
      made: '2026-07-13 08:52',
      learnt: '2026-07-13 08:52',
      chat: 'farrow',
      by: 'teale',
      with: ['farrow'],
      rests: ['tides-told', 'tides-confirm'],
      outcome: 'content-subject-to',
      conditions: 'The effect on the small harbours is to be shown to her first.',
      pointers: [{ kind: 'submission', reference: '2026/251 Harbour dredging grant 2027–28' }],
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason:
          'She was asked there, first thing on the Monday, to say what had been in the group.',
      },
      limb: 'direction-of-work',
      marking: sensitive([]),
      toldTo: 'Owen Strand, by email from the office at 09:20.',
      confirmedBack: 'yes',
      linked: [{ kind: 'part-of', to: 'tides-halve' }],
    },
    {
      key: 'tides-foi',
      tenure: 'teale',
      kind: 'significant-information',
      title:
        'A request for information covers the dredging grant while a 24-hour timer was still running',
      made: '2026-07-14 10:15',
      learnt: '2026-07-14 10:15',
      chat: 'farrow',
      by: 'teale',
      with: ['nandan', 'farrow'],
      rests: ['tides-foi'],
      outcome: 'noted',
      pointers: [{ kind: 'other', reference: 'FOI2026/0388, received 14 July 2026, 10:15' }],
      reason: 'From the moment the request was known, nothing in scope may be let go.',
      whatFollowed:
        'Notice given in the ministers’ chat at 10:32. At 17:55 the timer in Tides core was still 24 hours. The Secretary of State said that the group was not to be used any more; whether that has held is not known.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason:
          'Priya Nandan had just told her, and Dex Farrow was the one who could ask about the timer.',
      },
      limb: 'change-of-situation',
      marking: sensitive([]),
      confirmedBack: 'yes',
    },
  ],
  amendments: [
    {
      entry: 'tides-halve',
      reason: 'The Minister gave her reason for the channel when she was asked again',
      changes: {
        channelReason: {
          state: 'given',
          by: 'Marian Teale',
          reason:
            'The group had been set up for the estimates round and she answered where the figures were.',
        },
      },
    },
  ],
  filings: [
    {
      entries: ['tides-halve', 'tides-confirmed', 'tides-foi'],
      reference: 'DCW/PO/2026/0714-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-07-14',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'tides',
      outcome: 'nothing-seen',
      upTo: '2026-07-09 18:20',
      basis: 'told',
      why: 'Dex Farrow said that there was nothing of substance.',
    },
    {
      chat: 'tides',
      outcome: 'could-not-be-captured',
      upTo: '2026-07-13 08:30',
      basis: 'seen',
      why: 'Looked at on the Minister’s phone: the chat was empty and its export held no messages. The timer is 24 hours.',
    },
    {
      chat: 'tides',
      outcome: 'noted',
      upTo: '2026-07-13 08:44',
      basis: 'told',
      why: 'The substance of Friday evening, from Dex Farrow.',
    },
    {
      chat: 'tides',
      outcome: 'nothing-seen',
      upTo: '2026-07-14 17:55',
      basis: 'told',
      why: 'Dex Farrow looked: three lines about a meeting room. The timer was still 24 hours.',
    },
  ],
};
