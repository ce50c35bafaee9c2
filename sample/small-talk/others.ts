/** More for the diary group. */
export const DIARY_DAY = `
% logistical day
lund: {Thursday|<weekday>}: {dentist moved to <early>|school concert is safe|hair at <time>, twenty minutes}
teale: {Thank you|You saved me|Good}

% logistical am
akerley: {Speaking note|Cue cards|Seating plan} {is in the side pocket|with <driver>|on your phone too}
teale: {Got it|Large print, lovely|Where is the side pocket}

% logistical day
lund: {Lunch|Tea} with <town> is {at <time>|now at theirs|cancelled, they send love}
wrey: {Use it for the box|Thanks Jo|Keep the gap please}

% logistical pm
lund: {Back door tonight|Front door tonight}, {crowd for the theatre|road is up}
teale: {OK|Thanks for the warning}

% logistical day
nandan: {Ten minutes|Five minutes} on <topic> before {the <time>|lunch}? {Owen can come up|I will bring it}
lund: {There is a gap at <time>|Only in the car}
nandan: {Car will do|Taking it}

% logistical day
lund: {Seat|Seats} {on the <time>|both ways}: {coach B, facing|quiet coach|table, four of you}
akerley: {Thanks|Got the tickets on my phone}

% logistical am
teale: {Awake|Downstairs|Ready early}, {is the car there|no rush}
lund: {<mins>|Round the corner|Just parked}

% not-selected pm
lund: {Happy anniversary for tomorrow|Your mother rang, all well|Cat sitter confirmed}
teale: {You think of everything|Thank you!|Bless you Jo}

% logistical day
wrey: {Please hold|Jo, hold} <time> {on <weekday>|tomorrow} for {the barrage|No 10|the whips}
lund: {Held|It was a swim, moved|Held in pencil}
teale: {Not my swim|Fine}

% logistical pm
akerley: {Overnight bag|Boots|Long coat} {for <town>|tomorrow}, {wind forecast|they have a boat}
teale: {Packed|Boat?|Thank you Tom}

% logistical day
lund: {Guest list|Table plan} for {the reception|<weekday>} {is with you|needs a yes}
teale: {Yes|Not next to the eels man again|Fine}
lund: {Moved him|Noted}

% logistical am
lund: {Platform|Your platform} <votes>, {on time|<mins> late}, {<driver> will wait|coffee in your left hand}
teale: {On board|Just|Window seat, triumph}

% logistical day
teale: {Can I have|Could I have} {ten minutes alone|a biscuit|my other shoes}
lund: {Door is shut, nobody knows|Bottom drawer|Coming in}

% logistical day
nandan: {Sign|Two to sign} {on the way out|before the car}: {letters|the visitors' book|a card for Sam}
teale: {Done|Where is my pen|Signed in the lift}

% logistical pm
lund: {Home time|Car}: <late> {and not a minute later|if the vote allows}
teale: {Please|Tell <driver> thank you}
`;

/** The Minister of State and those who work on waterways with him. */
export const BILL_TALK = `
% logistical am
akerley: Minister, {bill papers|your folder|reading} {on your desk|by email|with you at <early>}, <pages> pages
penhallow: {Thank you Tom|On the train with it|All of it?}

% logistical day
kell: {Bill team meeting|Catch-up} at <time>, {<room>|by telephone}, {short one|<votes> items}
penhallow: {There|Running <mins> late|Start without me}

% logistical day
orme: {Tarn|Harrow flight|Brindle}: {stoppage lifted|levels normal|nothing to report}, {boats moving|all quiet}
penhallow: {Good|Thank you Lachlan|Music}

% logistical day
kell: {Drafting point on clause <votes>|Counsel's note on clause <votes>|New clause <votes>} {is with you|sent}, {small|read the second page}
penhallow: {Read|Fine in principle, show me the words|Explain at <time>}
kell: {Will do|With pleasure}

% not-selected day
penhallow: [photo] {A weir|Another weir|Narrowboat called Dunbudgetin|Heron}
akerley: {Very fine|Do you collect them|Album, Minister}

% not-selected pm
voss: {Good debate|You were on good form|Nice line about the heron}
penhallow: {Thank you|It was Morag's|The heron is real}

% logistical day
akerley: {Letters for signature|Three letters|MPs' letters}, {in the tray|by <time> please}
penhallow: {Signed|Did them on the bus|One has a spelling in it}

% logistical pm
akerley: Tomorrow {<early>, <station>|committee from <early>|visit to a lock, boots}
penhallow: {Marvellous|Set two alarms|Boots are by the door}

% logistical day
penhallow: {Who is|What does} {the conservancy|an eel pass|a stank} {answer to|do|?}
orme: {In the annex|Us, on paper|Will draw it for you}

% logistical day
kell: {Lords have|Their lordships have} {asked for a letter|got a new amendment|risen early}, {draft by <time>|nothing for you}
penhallow: {Right|Send it over|God bless them}

% logistical am
penhallow: {Train late|Fog|Sheep on the line}, <mins>
akerley: {I will tell them|Take your time}

% logistical day
orme: {Volunteers' day|Festival|Gala} at {Tarn Head|the Basin|Brindle} {wants you on the <votes>th|is sold out|asks for a message}
akerley: {In the diary|Will draft one}
penhallow: {Love to|As long as I can steer}
`;

/** The Permanent Secretary's directors: lifts, rooms, and cake. */
export const TEAM_TALK = `
% logistical am
wrey: {Directors' meeting|Executive team} <early>, <room>. {Papers went last night|Agenda is short}
sorrel: {There|Running <mins> late}
oyelaran: {Thank you|Start on time please}

% logistical day
oyelaran: {Where are we on|What news of} {the return|the estimates|<sub>}
sorrel: {By <time>|With you tonight|Nearly, one table}
oyelaran: {Good|Thank you}

% logistical day
amadi: {At court|With counsel}, {back <time>|reach me by text}
oyelaran: {Good luck|Noted}

% not-selected day
hale: {Cake on four|Fruit on four}, {my birthday|no reason|Anil made it}
strand: {Coming|Are there nuts in it}
sorrel: {It is lemon|Two left}

% logistical pm
oyelaran: {Thank you all for today|Good board|Long day, thank you}
strand: {And you|Night all}

% logistical day
wrey: {Lift|Room|Screen} {is out|double booked|will not share}, {use <room>|telephone instead}
hale: {Moving|On my way}

% logistical day
strand: {In <town> today|At the port all day}, {signal poor|ring the office}
oyelaran: {Wear the hat|Noted|Thank you}

% logistical am
oyelaran: {Leave|I am away} {from Thursday|on Friday}: {Anil has the chair|Judith is in charge}
amadi: {Noted|God help us}
`;

/** A new minister finding the kettle. */
export const BRACE_TALK = `
% logistical am
lund: Good morning Secretary of State. {Car outside|Car at <early>}, {<driver> driving|grey estate}
brace: {Thank you Jo|Two minutes|I could walk}

% logistical am
akerley: {Cuttings|Overnight}: {kind so far|<paper> has a profile|<topic> on page two}
brace: {Enjoy it while it lasts|Thanks Tom|Read it, half true}

% logistical day
brace: {Where is|How do I find|Which floor is} {the canteen|<room>|the way out}
lund: {Left and left again|I will come and fetch you|Down one}

% logistical day
nandan: {First-week brief|Introductory note} on <topic> {is in the box|is on your desk}, <votes> pages
brace: {Short. I like you|Thank you|More of those please}

% logistical day
wrey: {The directors|Owen's team|Cora's team} at <time>, {ten minutes each|all together}
brace: {Good|Names on a card please|Fine}
nandan: {Card is in your folder|Done}

% logistical pm
akerley: Box: <votes> papers, {all introductory|one to decide|<sub> can wait}
brace: {Thanks|I read fast, send more|Night}

% not-selected day
brace: {Whose is the ship in a bottle|Is that my view|Who painted this room}
wrey: {Goes with the post|It does, mostly cranes|1974}

% logistical day
lund: {Passes|Your pass|Second phone} {at the desk|with Tom|ready at <time>}
brace: {Collecting|Do I need two|Thank you}

% not-selected pm
brace: {Thank you all, kind week|Home. Good start|Go home, all of you}
lund: {Welcome|Night|Thank you Secretary of State}
`;
