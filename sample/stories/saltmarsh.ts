import { sensitive, type Story } from '../plan.ts';

/** Fourteen messages nobody asked for, in the middle of a tender, and one answer. */
export const saltmarsh: Story = {
  theme: 'Maintenance dredging tender',
  lead: 'The tender for maintenance dredging ran from 2 March to 17 April 2026. The chairman of one bidder wrote to the Secretary of State, first on LinkedIn and then fourteen times on WhatsApp. She answered once. The commercial team was told the same day. His words are his own: they are quoted here, and belong to him.',
  tenure: 'teale',
  talk: {
    pym: `
# 2026-01-09
18:30 pym ~: Happy New Year Marian. The regatta committee asks if you will hand out the cups again in July
18:52 teale ~: Happy New Year. Jo will look at the date
# 2026-03-05
08:12 pym @pym-1: Secretary of State, Gerald Pym here. I wrote on LinkedIn on Tuesday. May I send you two lines about the dredging framework
08:13 pym @pym-2: We have three dredgers idle at Callow Quay and sixty men
# 2026-03-09
19:40 pym @pym-3: I gather the price weighting is 60 per cent. With respect it should be 40. Quality is what keeps a channel open
# 2026-03-11
07:55 pym @pym-4: [paper Saltmarsh capability statement.pdf 12] Our capability statement, for interest only
07:56 pym @pym-5: Happy to walk your people through it
# 2026-03-13
18:22 pym @pym-6: A word at the harbour masters' dinner would be enough
18:23 pym @pym-7: It would save us all a meeting
# 2026-03-17
08:01 pym @pym-8: I hear that an overseas bidder has asked for an extension. I trust that nobody will move the goalposts
# 2026-03-19
20:10 pym @pym-9: Marian, last time of asking. Ten minutes
20:24 teale @pym-reply: Leave it with me
20:25 pym @pym-10: You are very good
# 2026-03-24
09:30 pym @pym-11: Nothing yet from your office. No hurry but Friday would help
# 2026-03-27
17:45 pym @pym-12: [photo] The idle three. A sad sight
# 2026-04-01
08:50 pym @pym-13: Our bid went in last night. I think you will like it
# 2026-04-02
12:15 pym @pym-14: I have your office's letter. Understood, and no more from me until it is settled
12:40 teale ~: Thank you Gerald
# 2026-07-06
19:02 pym ~: The cups. 2pm Saturday, marquee by the bandstand
19:30 teale ~: I will be there
`,
    farrow: `
# 2026-03-19
20:31 teale @pym-told: Gerald Pym is after ten minutes on the dredging tender. I said leave it with me, to stop him. What do I do
20:35 farrow @pym-advice: Nothing more to him please. It is live. I am telling Callum now, commercial have to know tonight
20:38 teale @pym-do: Do. I have not told him anything about it
`,
  },
  entries: [
    {
      key: 'pym-linkedin',
      tenure: 'teale',
      kind: 'significant-information',
      title:
        'A bidder’s chairman wrote unasked on LinkedIn, a day after the dredging tender had opened',
      made: '2026-03-03 21:14',
      learnt: '2026-03-20 09:10',
      chat: 'linkedin',
      by: 'pym',
      with: ['teale'],
      outcome: 'noted',
      basis: 'seen',
      captureMethod: 'substance',
      whyNoCopy:
        'The message was read on the Secretary of State’s account. LinkedIn gives out no copy of one conversation, and a picture of it would have shown others.',
      unsolicited: true,
      recorderWasIn: false,
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'It came unasked. She did not answer there.',
      },
      limb: 'change-of-situation',
      flags: ['live-procurement'],
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'The commercial team, with the rest, on 19 March.',
      confirmedBack: 'yes',
    },
    {
      key: 'pym-lobby',
      tenure: 'teale',
      kind: 'significant-information',
      title: 'Fourteen messages from the chairman of Saltmarsh Dredging while the tender was live',
      made: '2026-03-19 20:10',
      learnt: '2026-03-19 20:31',
      chat: 'pym',
      by: 'pym',
      with: ['teale'],
      rests: [
        'pym-1',
        'pym-2',
        'pym-3',
        'pym-4',
        'pym-5',
        'pym-6',
        'pym-7',
        'pym-8',
        'pym-9',
        'pym-10',
        'pym-11',
        'pym-12',
        'pym-13',
        'pym-14',
      ],
      exactWords: '',
      outcome: 'noted',
      basis: 'exported',
      captureMethod: 'export',
      unsolicited: true,
      drift: false,
      recorderWasIn: false,
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'He had her number from the regatta committee.',
      },
      limb: 'change-of-situation',
      flags: ['live-procurement'],
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'The commercial team, at 21:05 on 19 March.',
      actedOn:
        'The office wrote to Sir Gerald on 1 April. The evaluation panel was told, and recorded that it had seen none of it.',
      whatFollowed:
        'Listed as a candidate for the transparency return of the quarter: it may have stood in for a meeting.',
      confirmedBack: 'yes',
      tags: ['third-party copyright', 'transparency candidate'],
      actions: [
        {
          what: 'Decide whether it is a meeting for the transparency return',
          owner: 'Callum Wrey',
          due: '2026-04-30',
        },
      ],
    },
    {
      key: 'pym-answer',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Answered Sir Gerald Pym once, “Leave it with me”, and asked at once what she should do',
      made: '2026-03-19 20:24',
      learnt: '2026-03-19 20:31',
      chat: 'pym',
      by: 'teale',
      with: ['pym', 'farrow'],
      rests: ['pym-reply'],
      outcome: 'noted',
      advised:
        'Dex Farrow advised that nothing more be said to him and that the commercial team be told that evening.',
      reason: 'She said that she wished to stop him and meant nothing more by it.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She answered where he had written.',
      },
      limb: 'change-of-situation',
      flags: ['live-procurement'],
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'The commercial team, at 21:05 on 19 March.',
      confirmedBack: 'yes',
      linked: [{ kind: 'part-of', to: 'pym-lobby' }],
    },
    {
      key: 'pym-handling',
      tenure: 'teale',
      kind: 'steer',
      title:
        'The commercial team to be told that evening of the approaches to the Secretary of State',
      made: '2026-03-19 20:38',
      learnt: '2026-03-19 20:40',
      chat: 'farrow',
      by: 'teale',
      with: ['farrow'],
      rests: ['pym-told', 'pym-advice', 'pym-do'],
      outcome: 'content',
      exactWords: 'Do. I have not told him anything about it',
      channelReason: {
        state: 'given',
        by: 'Dex Farrow',
        reason: 'It could not wait for the morning while the tender was live.',
      },
      limb: 'direction-of-work',
      flags: ['live-procurement'],
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'Callum Wrey at 20:45; the commercial team at 21:05.',
      confirmedBack: 'yes',
    },
  ],
  filings: [
    {
      entries: ['pym-linkedin', 'pym-lobby', 'pym-answer', 'pym-handling'],
      reference: 'DCW/PO/2026/0320-01',
      system: 'SharePoint, Private Office decisions (OFFICIAL-SENSITIVE)',
      filedOn: '2026-03-20',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'linkedin',
      outcome: 'noted',
      upTo: '2026-03-20 09:10',
      basis: 'seen',
      why: 'Read on the account with the Secretary of State.',
    },
  ],
};
