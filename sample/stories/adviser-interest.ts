import { readStory } from '../read-story.ts';

/** Somebody's husband, handled quietly. */
export const adviserInterest = readStory({
  theme: 'A special adviser’s interest',
  lead: 'In April 2026 Nina Voss’s husband took a post with a firm that advises ports. She declared it within a day. What she might go on working at was settled between the Permanent Secretary, the Secretary of State and the propriety team in a week. Little of it was by message and these entries are no fuller than they have to be.',
  tenure: 'teale',
  talk: {
    farrow: `
# 2026-04-20
18:40 farrow @ai-nina: Nina needs ten minutes with you tonight, it is about her and not about us. She will tell Hester first thing
18:46 teale: Of course. 7 in my room
`,
    coasts: `
# 2026-04-23
17:10 wrey @ai-ports: For everyone: from today Nina is not on ports or the barrage, Dex has both. No papers on either to her please and none in this group
17:14 voss: Thank you all for making it dull
17:16 teale @ai-thanks: Handled exactly as it should be
# 2026-06-11
09:40 strand @ai-slip: Barrage lines attached for SoS
09:41 wrey: Owen, please delete and send to Dex. Nina do not open it
09:43 voss @ai-notopened: Not opened
`,
  },
  log: `
= ai-declared info noted
Nina Voss declared her husband’s new post with a firm that advises ports, a day after it was offered
at 2026-04-20 19:00 voss -
learnt 2026-04-21 09:15
with teale
rests
basis told
nocopy She said it in person. The message that asked for the meeting says nothing of it and is held with the next entry.
channel voss It was not said by message at all.
mark HR / MANAGEMENT, PERSONAL DATA
personal
told The Permanent Secretary at 08:30 on 21 April.
why Special advisers’ interests are declared to the Permanent Secretary.
filed 2026-04-22/01 nandan

= ai-nina info noted
Asked by message for a meeting that evening on a personal matter of Nina Voss’s
learnt 2026-04-22 10:00
with farrow
words
why Kept because it shows when she first raised it.
channel farrow He was asked to find ten minutes.
mark HR / MANAGEMENT
link part-of ai-declared
filed 2026-04-22/01 nandan

= ai-ports decision approved
Ports and the barrage taken from Nina Voss and given to Dex Farrow
at 2026-04-23 17:16 teale coasts
rests ai-ports ai-thanks
words
with wrey voss farrow
advised The propriety team advised it, and the Permanent Secretary agreed.
why Her husband’s firm advises ports.
channel wrey Those who send papers had to know at once, and only that.
paper submission 2026/143 Special advisers: division of work
mark HR / MANAGEMENT
filed 2026-04-24/01 nandan

= ai-slip info noted
Lines on the barrage were put into the group in error; Nina Voss did not open them
at 2026-06-11 09:40 strand coasts
rests ai-slip ai-notopened
with voss wrey
words
channel strand He had picked the wrong group.
told The propriety team, 11 June.
acted Removed at 09:42. She confirmed that it had not been opened.
mark HR / MANAGEMENT
filed 2026-06-11/01 nandan
`,
});
