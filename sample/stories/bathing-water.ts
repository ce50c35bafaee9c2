import { readStory } from '../read-story.ts';

/** An embargo, and a photograph of a slide. */
export const bathingWater = readStory({
  theme: 'Bathing water results',
  lead: 'The yearly bathing water results were under embargo until 09:30 on 20 November 2025. A photograph of one slide, with three beaches on it, was in the hands of a newspaper two days before. It had been sent in the ministers’ group by one of its members, and forwarded by somebody else. Who, was not found out.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-11-17
15:40 ives: Bathing results tomorrow's brief. EMBARGOED to Thursday 09.30, not to go beyond this group
15:41 ives @bw-slide: [photo] The worst three
15:52 teale @bw-penmarrow: Penmarrow failed? I swam there in August. Nobody defends that one, we say it failed and what happens next
# 2025-11-18
18:20 hale @bw-out: The Herald has a photograph of the slide. Our slide, that angle
18:24 wrey @bw-who: Everyone please: who has sent it on, to anyone, for whatever reason? To me directly, tonight
18:31 teale @bw-early: Then publish tomorrow at 9.30 and all of it. I am not having one beach a day
18:35 ives @bw-rules: It is an official statistic. The head of statistics decides when, not ministers
18:39 teale: Then ask her nicely
20:05 ives @bw-statistician: She has agreed to tomorrow 9.30, on her own judgement, and will say so
# 2025-11-20
10:15 wrey @bw-nobody: Nobody has owned up. Slides like that go by email and not in here from now on
17:04 teale @bw-plan: Penmarrow: I want the outfall works brought forward from 2028, and the company to say by how much by Christmas
17:10 ives: Writing to them tonight
`,
  },
  log: `
= bw-penmarrow steer steer-given
The failure at Penmarrow to be said plainly, with what happens next
rests bw-slide bw-penmarrow
with ives
channel teale The brief was put there.
told The press office, 17 November.
mark
acted Said in the statement of 19 November.
why She would not defend it.
filed 2025-11-18/01 nandan

= bw-out change noted
A newspaper had the slide of bathing results two days before the embargo ended
rests bw-out bw-who
with wrey teale ives
words
channel hale It had to be known at once.
told The head of statistics and departmental security at 18:40.
later Asked of everyone; nobody had sent it on, as they said. Not found out.
mark
filed 2025-11-19/01 nandan

= bw-early decision delegated
Wished to publish a day early; left to the head of statistics, who decided to
rests bw-early bw-rules bw-statistician
with ives
advised Official statistics are released when the head of statistics decides, not ministers.
why One beach a day would have been worse than all at once.
channel teale The newspaper went to print at ten.
acted Published at 09:30 on 19 November, on her decision.
told The head of statistics, by Cora Ives at 18:45.
mark
filed 2025-11-19/01 nandan

= bw-nobody decision approved
Embargoed slides to go by departmental email and not in the group
at 2025-11-20 10:15 wrey coasts
with teale ives hale
why A photograph of one had left the group.
channel wrey All those concerned are in it.
acted Kept to since, with one lapse in March that was owned to.
filed 2025-11-20/01 nandan

= bw-plan steer wants-advice
Wanted the outfall works at Penmarrow brought forward from 2028
with ives
channel teale On the train back from Penmarrow.
told The water company, by letter of 20 November.
acted The company offered 2027 on 19 December. Accepted on submission 2025/449.
paper submission 2025/449 Penmarrow outfall: date of works
filed 2025-11-21/01 nandan
`,
});
