import { readStory } from '../read-story.ts';

/** Bad news that came in faster than anybody could check it. */
export const craneFall = readStory({
  theme: 'Callow Quay crane',
  lead: 'A quay crane at Callow Quay came down on the morning of 2 October 2025. Nobody was hurt. The first account, that it had been inspected the week before, was wrong, and the Secretary of State had repeated it to a reporter before it was corrected. Both accounts are kept, with the times at which each was believed.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-10-02
07:52 strand @cr-first: A quay crane is down at Callow Quay. Boom across berth 3, cab empty, nobody hurt as far as the harbour master knows
07:55 wrey: Thank you Owen. SoS is on the 7.40, will be with us at 9
08:01 strand @cr-inspected: Operator says it passed inspection last Thursday
08:40 teale @cr-shut: Shut berths 2 to 4 till somebody independent says otherwise. I do not care whose ship is waiting
08:42 strand @cr-shut-done: Asking the harbour master now. He has the power, we do not, but he will do it if you ask
08:44 teale: Then I am asking
09:31 hale: SoS, the Courier had you at the station. Did you say anything
09:33 teale @cr-said: That nobody was hurt and it was inspected last week
10:17 strand @cr-wrong: Correction. It was the crane on berth 5 that was inspected. This one was due in August and was put off
10:19 hale: Ringing the Courier
10:24 teale @cr-correct: Correct it at once and say that I had it wrong, not that I was misquoted
10:58 hale: Done, they have been decent about it
# 2025-10-03
12:05 strand: The operator has nine more of the same make, at Eastness and Wexmouth
12:20 teale @cr-nine: All nine stop lifting over people until they are looked at. Ask first, then use whatever powers there are
12:31 amadi @cr-powers: The powers are the safety regulator's and not the department's. A request is all that can go from here
16:10 strand: All three ports have agreed to it
# 2025-10-09
17:44 ives: Regulator's first finding: a pin that should have been replaced. Report in about six weeks
17:58 teale @cr-report: Publish whatever they find, on the day. Tell the operator so now, so nobody can ask me nicely later
`,
  },
  log: `
= cr-shut decision approved
Asked for berths 2 to 4 at Callow Quay to be shut until independently inspected
asked Nothing had been put to her; she had been told by message of the fall.
why A boom lay across berth 3 and nobody could say whether the others were safe.
with strand wrey
rests cr-first cr-shut cr-shut-done
channel teale She was on a train and the berths were working.
told The harbour master, by Owen Strand at 08:50.
acted The harbour master shut the berths at 09:05 under his own powers.
filed 2025-10-02/01 nandan

= cr-said change noted
Told a reporter that the fallen crane had been inspected the week before, as she then believed
with hale strand
rests cr-inspected cr-said
channel hale To find out at once what had been said.
later It was the crane on the next berth but one that had been inspected: see the correction an hour later.
says Marian Teale | She said at the station, at about 08:55, what she had read in the group at 08:01.
says Owen Strand | He had passed on what the operator told him, and said that it was the operator who said so.
filed 2025-10-02/01 nandan

= cr-correct decision approved
Had the statement to the Courier corrected, saying that she herself had been wrong
with hale
rests cr-wrong cr-correct
why The inspection was of another crane; this one’s had been put off in August.
channel hale The paper went to print at noon.
told The Courier, at 10:40.
acted The Courier carried the correction in its first edition.
link supersedes cr-said
filed 2025-10-02/01 nandan

= cr-nine steer steer-given
Wanted nine cranes of the same make kept from lifting over people until inspected
advised The Legal Director said that the powers were the regulator’s: the department could only ask.
rests cr-nine cr-powers
subject A request, not a direction.
channel teale She answered between two meetings.
told The three port operators, by the ports directorate.
acted All three agreed on the same afternoon.
paper meeting-note Ports directorate and operators, call of 3 October 2025
filed 2025-10-03/01 akerley

= cr-report decision approved
The regulator’s report on the crane to be published on the day that it comes
asked How the report was to be handled.
why She wished the operator to know before there was anything to argue about.
channel asked 2025-10-10
told The operator’s chairman, by letter of 10 October.
acted Published on 27 November 2025.
paper submission 2025/371 Callow Quay crane: handling of the report
filed 2025-10-10/01 nandan
`,
});
