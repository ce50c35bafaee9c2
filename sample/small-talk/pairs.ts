/** One-to-one talk with a special adviser. */
export const ADVISER_TALK = `
% logistical day
farrow: {Are you free|Got five minutes|Can I grab you} before <room>
teale: {Yes|Walk with me|At <time>}

% logistical day
farrow: {Lines|Draft lines|Q and A} for <weekday> {sent|are with Priya|in your folder}
teale: {Thanks|Fine|A bit long}
farrow: {Will cut|Agreed, trimming}

% not-selected pm
farrow: {Good clip|You were good on that|That landed well}
teale: {Thank you|Too fast I think|Glad it's over}

% not-selected day
teale: {Have you eaten|Coffee?|Where are you}
farrow: {Canteen|On my way up|Corridor}

% logistical am
farrow: {Papers are full of|All the papers have|Page two of the <paper> has} {the storm|the ferries|somebody else today|the fares row}
teale: {Seen|Saw it|Nothing to add}

% logistical pm
teale: [photo] {Notes from tonight|My scrawl, can you read it|Programme for <weekday>}
farrow: {Just about|Got it|Will type them up}

% not-selected day
farrow: https://www.example.org/{polls|columns|reports}/<n>
teale: {Hm|Interesting|Later}

% logistical day
farrow: {Running <mins> late|Stuck at <station>|Bus}
teale: {Start without you|OK|Fine}

% logistical day
teale: {Ask Priya for|Where is|Can you find} {the map|the big folder|last week's brief}
farrow: {She has it|On your shelf|Sending}

% not-selected pm
farrow: {Night|Off home|Signing off}. {Long one|Good day}
teale: {Thanks Dex|Night|Go to bed}

% logistical day
farrow: [missed call]
farrow: {Nothing urgent|Text me|Will catch you after}
teale: {In <room>|Out at <time>}

% logistical am
teale: {Who is|Remind me who is} the {chair|new head|man} at <town> harbour
farrow: {In your brief, page two|The one with the beard|Will find out}
`;

/** The Permanent Secretary and the Treasury. */
export const TREASURY_TALK = `
% logistical day
lyle: {Are you free for a call|Could we speak|Ten minutes} at <time>?
oyelaran: {Yes|After <time> is better|Ring my office, they have the diary}

% logistical day
oyelaran: {Returns|The monthly returns|Finance's return} {went to your people|is with your team} {this morning|last night|at noon}
lyle: {Received, thank you|Thank you|Seen}

% logistical am
lyle: {Running <mins> late|In the lobby|At security}
oyelaran: {No matter|Room 4.02|I will come down}

% not-selected pm
lyle: {Good to see you today|Thank you for lunch|That was a better meeting than I feared}
oyelaran: {And you|Likewise|Next one on me}

% logistical day
oyelaran: [missed call]
lyle: {Sorry, in with ministers. <time>?|Will ring back|On a train}

% not-selected am
oyelaran: {Happy New Year|How was the break|Welcome back}
lyle: {Wet|All too short|Thank you. Restored}

% logistical day
lyle: {Which of your people leads on|Who do I speak to about|Who has} {harbours|the estimates|the spending return} now
oyelaran: {Finance director's office|My office will send a name|Owen Strand for ports}
lyle: {Thanks|Thank you}

% logistical pm
lyle: Committee {moved to <time>|moved to <weekday>|is off}
oyelaran: {Good|Thank you for the warning|Noted}
`;

/** Colleagues of a top team. */
export const TOP_TEAM_TALK = `
% logistical day
wrey: {Top team|Barrage meeting|Next meeting} <weekday> at <time>, <room>. {Papers tonight|Papers to follow|Agenda as last time}
oyelaran: {Thank you|Fine|I will be <mins> late}

% logistical day
amadi: {On a train|In court all day|Out of signal}, {back by <time>|reachable after <time>}
wrey: {Thanks|Noted|OK}

% logistical day
teale: {Can we start early|Move it half an hour?|Is <time> possible}
wrey: {Yes|Done|Trying}
wrey: {Moved to <time>|All can do <time>}

% logistical pm
wrey: {Note of today's meeting|Actions from today} {has gone round by email|are in the folder}
oyelaran: {Thank you|Seen|Two small points, sent by email}

% not-selected day
teale: [photo] {The model in the lobby|Site from the cliff|Mud}
oyelaran: {Splendid|Smaller than I thought|Very fine mud}

% not-selected pm
amadi: {Thank you all|Good meeting|Night all}
`;

/** Talk that is nobody’s business but the two people’s own. */
export const WHIP_TALK = `
% not-selected day
tallis: {Vote at <late>|Division about <late>|Stay till <late> please}
penhallow: {Will be there|Fine|Do I have to}

% not-selected day
tallis: {Are you paired|Can you do the late one|You're down for} {on <weekday>|tonight|next <weekday>}
penhallow: {Yes|Not again|If I must}
tallis: {Thank you|You're a saint|Owe you}

% not-selected pm
penhallow: {How long is this going on|Is that it for tonight|Can I go home}
tallis: {Half an hour|Yes|No}

% not-selected am
penhallow: {Train is late|Fog at home|In by ten}
tallis: {Don't miss the eleven|OK|Noted}

% not-selected day
tallis: {Tea room?|Coffee?|Where are you}
penhallow: {Coming|Corridor|Two minutes}
`;

/** A group that is not about government business. */
export const SHORELINE_TALK = `
% not-selected pm
moss: {Leaflets|Leaflet round|Doors} {Saturday|Thursday|Sunday}, {meet at the slip|meet by the lifeboat station|usual car park} at <time>
quill: {There|Can do|Working, sorry}
voss: {Maybe|There with boots on}

% not-selected day
quill: [photo] {Team today|Soaked but smiling|Forty doors done}
moss: {Brilliant|Well done all|Heroes}

% not-selected day
moss: {Anyone got|Who has} {the clipboard|the rosettes|a spare van|the banner}
quill: {In my garage|Me|Ask Len}

% not-selected pm
quill: {Thank you all|Great turnout|Lovely evening}
teale: {Well done|Sorry to miss it|Proud of you all}

% not-selected day
moss: {Rain forecast|Forecast is grim|Sunny for once}. {Still on|Bring coats|Hats}
voss: {Fine|Of course it is}

% not-selected day
moss: [poll] Supper on the {8th|15th|22nd}? / Yes <votes> / No <votes>
quill: {Yes from me|Can bring a pudding}

% not-selected day
quill: https://www.example.org/{events|quiz|raffle}/<n>
moss: {Shared|Nice one|Done}
`;

/** A trip: cars, hotels, where is everybody. */
export const TRIP_TALK = `
% logistical am
akerley: {Breakfast from 6.30|Lobby at <early>|Car at <early>}
teale: {Fine|OK|Too early}

% logistical day
lund: {Tickets|Boarding passes|Hotel} {are in the folder|confirmed|sent to Tom}
akerley: {Got them|Thanks Jo}

% logistical day
strand: {I am at|Waiting at|Walked ahead to} the {port office|main desk|quay}
akerley: {On our way|Five minutes|Coming}

% not-selected pm
strand: [photo] {Cranes|The big lock|Barges at dusk}
lund: {Lovely|Jealous|Nice}

% logistical pm
akerley: Back {on the <late>|by <late>}, {Jo can you move <weekday>|home about ten}
lund: {Done|Will do}
`;
