import { readStory } from '../read-story.ts';

/** Agreeing facts with people whose job is not to agree. */
export const auditReport = readStory({
  theme: 'Audit of the dredging framework',
  lead: 'The auditors’ report on the dredging framework was cleared with the department in June and July 2026. The Permanent Secretary is asked to agree the facts, not the judgement. Three facts were disputed; two were found to be right. She said so by message before the formal reply, and the formal reply says the same.',
  tenure: 'oyelaran',
  talk: {
    pus: `
# 2026-06-18
17:22 sorrel: Audit's draft on the dredging framework. 38 pages, "not yet shown to be value for money". We dispute three figures
17:41 oyelaran @au-three: Dispute what is wrong and nothing that is merely unwelcome. Which three
17:50 sorrel @au-which: Price per cubic metre, the 2024 overrun, and the date we knew of it
# 2026-06-25
09:14 sorrel @au-found: On the overrun they are right. £4.1m, it was in a return that we did not read
09:30 oyelaran @au-right: Then tell them they are right, today, by telephone and then in writing
# 2026-07-01
18:33 strand @au-date: And the date. I knew in May 2024 and not in July. I have found my own email
18:52 oyelaran @au-owen: Thank you Owen. That took something. May it is, and I will sign that reply myself
# 2026-07-09
12:05 oyelaran @au-clear: Content with the facts as they now stand in 2026/240. Their judgement is theirs
12:10 sorrel: Sending
# 2026-07-24
08:20 hale: Published. Page 5 of the Courier, no picture
08:31 oyelaran @au-plan: I want the twelve recommendations with a name and a month against each before recess, and no "ongoing"
`,
  },
  log: `
= au-three steer steer-given
To dispute in the auditors’ draft only what is wrong, not what is unwelcome
rests au-three au-which
with sorrel
asked How to answer the draft.
channel oyelaran The draft had come at five and the reply was due in a week.
told The directorate and finance.
paper submission 2026/215 Dredging framework: auditors’ draft
mark
filed 2026-06-19/01 akerley

= au-right decision approved
To tell the auditors that they were right about the overrun of £4.1 million in 2024
rests au-found au-right
with sorrel
why It was in a return that the department had had and not read.
channel sorrel It had been found that morning.
told The auditors by telephone on 25 June and in writing on the 26th.
mark
filed 2026-06-26/01 akerley

= au-owen change noted
The directorate knew of the overrun in May 2024 and not, as had been said, in July
at 2026-07-01 18:33 strand pus
rests au-date au-owen
with oyelaran sorrel
words I knew in May 2024 and not in July. I have found my own email
channel strand He told her as soon as he had found it.
told The auditors, 2 July, over her own signature.
later The Permanent Secretary recorded that it had been volunteered.
mark HR / MANAGEMENT
filed 2026-07-02/01 akerley

= au-clear decision cleared
Content with the facts in the auditors’ report as corrected
with sorrel
advised The Finance Director recommended it.
subject The judgement is the auditors’ own.
paper submission 2026/240 Dredging framework: facts agreed
channel oyelaran The auditors’ date was noon.
told The auditors at 12:15.
mark
filed 2026-07-10/01 akerley

= au-plan decision approved
Each of the twelve recommendations to have a name and a month before the recess
with hale sorrel
why She would be asked by the committee of public accounts in the autumn.
channel oyelaran On the morning of publication.
acted Plan agreed on 30 July, 2026/268.
filed 2026-07-27/01 akerley
`,
});
