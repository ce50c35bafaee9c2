import { readStory } from '../read-story.ts';

/** A bridge that would not shut, and who may say so. */
export const swingBridge = readStory({
  theme: 'Tarn Head swing bridge',
  lead: 'The swing bridge at Tarn Head stuck open on 28 August 2026 and the village behind it was eleven miles further from everything. It is the county’s road on the navigation’s bridge. The Minister of State found the money and asked for a ferry; the bridge was shut by a retired engineer with a hammer on the third day, which is recorded because it was paid for.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2026-08-28
16:40 kell: Tarn Head bridge is stuck open. 210 people behind it, school starts Wednesday
16:52 penhallow @sb-pay: Whoever's it is, we pay first and argue second. Up to £50k
16:55 kell @sb-pay-county: County will be glad to hear it
# 2026-08-29
10:10 penhallow @sb-ferry: Can the volunteers run a ferry for the weekend? Lifejackets on everyone
10:31 orme @sb-ferry-ok: They can, twelve at a time, with one of the authority's people aboard
# 2026-08-31
09:02 kell @sb-shut: It shut. A Mr Abel, retired, 81, hit something in the right place
09:05 penhallow @sb-abel: Pay the man. And ask him what he hit
# 2026-11-10
16:20 kell: Invoice from county for the diversion signs £11k, and from us for the ferry £900. Split?
16:34 penhallow @sb-split: We pay both. It is what I said
`,
  },
  log: `
= sb-pay decision approved
The department to pay first for the swing bridge, up to £50,000, and settle whose it is afterwards
rests sb-pay sb-pay-county
with kell
asked Nothing; he had just been told.
why Two hundred and ten people were cut off and school began on the Wednesday.
channel kell It was Friday afternoon.
told The county, 28 August at 17:10.
paper submission 2026/312 Tarn Head bridge: retrospective approval
filed 2026-09-01/02 akerley

= sb-ferry decision content-subject-to
A ferry by volunteers over the weekend
rests sb-ferry sb-ferry-ok
with orme
subject Lifejackets; twelve at a time; one of the authority’s people aboard.
channel penhallow It was Saturday.
why There was no other way across.
told The authority, 29 August.
filed 2026-09-01/02 akerley

= sb-shut change noted
The swing bridge was shut on 31 August 2026 by a retired engineer, who was paid
rests sb-shut sb-abel
with penhallow
words Pay the man. And ask him what he hit
channel kell To tell him.
later He was paid £120 and would not say.
filed 2026-09-02/01 akerley

= sb-split decision approved
The department to pay for both the diversion signs and the ferry
with kell
why He had said that the department would pay.
asked Whether to share £11,900 with the county.
channel kell The county’s year closes in the month.
told The county, 11 November.
confirmed yes
`,
});
