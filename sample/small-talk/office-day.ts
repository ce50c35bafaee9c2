/** More of what a private office says all day: papers, rooms, people, machines. */
export const OFFICE_DAY = `
% logistical am
nandan: Morning. <votes> papers back from the box, {all signed|all but one signed|one with a question on it}
wrey: {Which one?|Thank you|Good}
nandan: {<sub>, page <pages>. Asking <team> now|With <team> already|It is about <topic>}

% logistical am
wrey: {Anything overnight|Quiet night|Duty log clear}? {Tom had the phone|Priya had the phone}
akerley: {One call about <topic>, not for us|Nothing|<paper> after a line on <topic>, press office took it}

% logistical day
nandan: {Comments|Any comments} on <sub> by <time> please, {it goes at half past|Callum wants it in tonight}
farrow: {None from me|Two small ones, sent|Page <pages> is wrong, otherwise fine}
strand: {Fixed|Thanks, changing it|Agreed}

% logistical day
strand: {Briefing for|The brief for} <town> {is in the folder|has gone to Tom|is with you}, <pages> pages
akerley: {Too long|She will want five}, {can it be shorter by <time>?|can I cut the annex?}
strand: {Cut away|Will do|Be my guest}

% logistical day
orme: {Lines on|Q and A on|Background on} <topic> {coming by <time>|nearly there|with you in <mins>}
akerley: {Perfect|Thanks Lachlan|No rush}

% logistical day
hale: <paper> {running something on|asking about|doing a piece on} <topic>, {not hostile|probably hostile|deadline <time>}
voss: {Background only please|I know him, will ring|Leave it}
hale: {Fine|Good|Done}

% logistical day
hale: {Clip|Interview|Pooled clip} at <time>, {<room>|outside the front door|on the quay}, {two minutes|three questions}
teale: {Which tie, I mean coat|What about|OK}
hale: <topic>, {and they may ask about trains|nothing else|and anything, probably}

% logistical day
hale: {Tomorrow's|Today's} forward look: {<topic> at nine, <topic> after lunch|<topic>, then quiet|nothing till the afternoon}
penhallow: {Lovely|Ha|Thank you Beth}

% logistical am
lund: {Fire drill|Alarm test|Window cleaners} at <time>, {ignore it|please actually leave|stairs B}
voss: {In the rain, naturally|OK|Will take my tea}

% logistical day
lund: Room {<votes>.04|<votes>.11} is {double booked|being painted|freezing}, moving {the <time>|the next one} to <room>
wrey: {Thanks|Again?|OK}
kell: {On the way to the wrong one, thanks|Got it}

% logistical day
kell: {Annotated clause list|Amendment paper|Marshalled list} is out, {nothing new|two of ours|<votes> new ones}
penhallow: {Read it|Thank you Morag|On the train with it}

% logistical day
sorrel: {Month-end figures|Travel return|Credit card returns} {due Friday|are late from <votes> of you|please by <time>}
akerley: {Mine is in|Doing it now|Sorry}
voss: {Mine too|It was one sandwich}

% logistical day
ives: Flood {outlook|guidance}: {yellow for the south|green everywhere|yellow, coasts only}, {next update <time>|nothing for ministers}
teale: {Thanks Cora|Keep me posted|Good}

% logistical day
amadi: {Out of the office|In conference with counsel|At the Law Commission} {till <time>|this afternoon}, {Priya has the number|text if urgent}
nandan: {Thanks Judith|Will hold <sub> for you}

% logistical day
nandan: {Correspondence|MPs' letters|The letters}: {12<votes>|9<votes>|14<votes>} open, {<votes> overdue|none overdue for once}
wrey: {Improving|Better|Which are they}
nandan: {Ports mostly|Two are mine|The usual three}

% logistical day
teale: {Who wrote|Whose is} <sub>? {Clear as a bell|It is very good|First one I have understood}
strand: {A new starter, I will tell her|Second week here|Will pass that on}

% logistical day
teale: {What is a|Remind me what a} {groyne|sluice|hopper barge|training wall|revetment} {is|does} {again|please}
ives: {Drawing on its way|Keeps the sand where it is, mostly|I will show you one in <town>}
teale: {Ha. Thank you|I did ask}

% logistical day
penhallow: {On my way|Walking over|Coming} from the House, {<mins>|ten if it stops raining}
akerley: {They are in <room>|Started without you|Coffee is hot}

% logistical day
lund: {Delegation|Visitors} from <town> at reception, {six of them and a dog|early|one more than the list}
nandan: {Going down|Bring them up to <room>|They can wait in <room>}

% logistical pm
akerley: Box tonight: <votes> papers, {one long|all short|<sub> on top}, {read first the blue one|nothing that cannot wait till Thursday}
teale: {Thank you|Blessed|How long is long}
akerley: {<pages> pages|You will like it|Long}

% logistical pm
nandan: {Written round|Circulated|Sent} the note of {the <time>|today's meeting|the <town> meeting}, {shout if I have it wrong|corrections by noon}
strand: {Looks right|One name is wrong, sent|Fine}
wrey: {Thanks Priya|Good note}

% logistical pm
wrey: {Look ahead|Next week}: {Wednesday is solid|Thursday is clear, keep it so|<town> on <weekday>}, {recess next|PMQs as usual}
lund: {Diary is up to date as of now|Two holds to confirm|Done}

% logistical am
voss: {SoS, you are|Idris is|Both of you are} {quoted kindly|a cartoon|on page <pages>} in the <paper>
penhallow: {Framing it|My mother has rung|Which side do they have my nose}

% not-selected day
farrow: {Sandwich run|Going out for sandwiches|Lunch}? {Leaving in five|Last orders}
akerley: {Cheese please|Whatever is hot|I brought mine}
kell: {Tuna|Nothing, thanks}

% not-selected day
akerley: {The plant|The fern|The big plant} in <room> {is dying|has died|has a flower}
lund: {I water it|Who moved it|It is plastic, Tom}
akerley: {Ah|That explains it}

% not-selected am
lund: {Left my glasses|Has anyone seen my glasses|Someone has my umbrella}, {<room>?|grey case}
nandan: {On my desk|In the fridge, don't ask|By the printer}
lund: {Bless you|Thank you!}

% not-selected day
orme: [photo] {The new boat|Skerrin this morning|Seal on the slip, it will not move}
penhallow: {Give it a pass|Splendid|Send it to comms}
hale: {Already posted|It has had more likes than any of you}

% not-selected day
ives: [photo] {Tide gauge at <town>|Rock armour, before|Rock armour, after}
teale: {Beautiful in its way|I like rock|Very rocky}

% not-selected pm
hale: {Lovely piece|Nice bit} on local radio about {the lifeboat|the rescue dog|the oldest lock-keeper}
orme: {She is 84|Heard it|My aunt rang}

% not-selected am
akerley: {Heating is off|Heating is on full|It is arctic} on {two|three|our floor}
voss: {Coats on|I have a fan heater|Blankets}
lund: {Ticket raised|Someone is coming|They say Thursday}

% logistical day
akerley: {Parking|Bike store|Front gate} is shut {till noon|today|for the parade}, {go round by the park|use the back}
strand: {Useful, thanks|Just found that out|OK}

% logistical day
wrey: {New starter|Induction}: {Sam|Alex|Jess} {joins correspondence|starts in ports} on <weekday>, {say hello|first floor}
nandan: {Will show round|Lovely, we are three short|Great|Thanks|Badge is on my desk|Welcome}

% logistical pm
lund: Cars tomorrow: SoS <early>, Minister {under his own steam|<early> too|walking}
penhallow: {Bus for me|Thank you|My bicycle is mended}

% logistical day
lund: {Photographer|Official photographs|Portraits} {is here|at <time>|in <room>}
teale: {Must I|Five minutes and no more|Coming}
voss: {You look fine|Hair}

% logistical am
nandan: {Two|Three} for signature {by noon|before you go}: {letter to <town>|<sub> cover|the thank yous}, {on the side|in the tray}
teale: {Done|Signed|Where}
nandan: {Left of the kettle|Thank you|Under the map}

% logistical day
kell: {Train|My train|Connection} {cancelled|stuck behind a slow one}, {dialling in from <station>|will do the <time> by phone}
wrey: {Fine|Number is in the invitation}

% logistical day
farrow: {What time is|When is} {the thing in <room>|the reception|the vote}
lund: <time>, {drinks first|no drinks|and it is not optional}

% logistical day
voss: {Running order|Order of speakers} for <town> {has changed|is final}: {you are second|you are last|you are first, sorry}
teale: {Good|Then I shall be short|How long}
voss: {Four minutes|Seven|As long as you like, nobody leaves}

% not-selected pm
wrey: {Leaving drinks|Cake for} {for the team at six|for Sam|at half five}, {my office|<room>}
strand: {Will look in|There|In <town>, have one for me}

% logistical day
ives: {Engineers say|Survey team say} {Tuesday|<weekday>} for {the walkover|the drone survey|the gauge visit} at <town>, weather allowing
akerley: {Noted|In the diary, pencil}

% logistical day
sorrel: {Someone has charged|Who charged} {a taxi to <town>|£<votes>4 of stamps|a kettle} to {the Bill|dredging}
kell: {Not me|It was raining|Guilty, will move it}
sorrel: {Thank you|Mystery solved}

% logistical pm
penhallow: {Home|On the last train|Crossing the river}. {Anything for the morning?|What time tomorrow}
lund: {<early>, sorry|Nothing till <time>|As you were}

% logistical day
nandan: {Reminder|Please remember}: {decisions in here get written up|no papers with markings in here|names of staff by email, not here}
strand: {Understood|Noted, thanks}

% logistical day
teale: {Can somebody|Would someone} {find me|dig out} {the map of <town>|last year's speech on <topic>|that graph}
akerley: {On your desk|Emailed|Printing it large}
teale: {Quick! Thank you|You are wasted here|Perfect}

% logistical am
lund: {Car is going round by <station>|Diversion on the bridge|Marathon route shut}, add <mins>
teale: {OK|I could walk|Reading in the back}

% logistical day
amadi: {Comments on <sub> sent|Cleared <sub>|One legal point on <sub>}, {two lines|nothing to frighten|by email}
nandan: {Thank you Judith|Taken in|Got it}

% logistical day
hale: {Embargoed copy|Press notice} on <topic> {is ready|needs a quote|with Nina}
voss: {Quote sent|Shorter, no "delighted"|Fine by me}

% not-selected am
voss: {Rail strike|Bus on diversion|Lifts again}. {Walked|Cycled|Crawled} in
farrow: {Hero|I was here at six|Stay home}

% logistical day
strand: {Site visit|Harbour visit} kit: {boots 5 and 9|hard hats in the boot|hi-vis for eight}, {Jo has sizes|size 6 for SoS}
lund: {Ordered|In the car|On it}

% logistical day
orme: {Sailings|Ferries} {all running|amber this afternoon|off since <time>, wind}, {nothing for ministers|islands are used to it}
hale: {Thanks, will have a line ready|Noted}
`;
