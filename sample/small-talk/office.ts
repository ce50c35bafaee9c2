/** What a private office says all day: trains, boxes, thanks. */
export const OFFICE_TALK = `
% logistical am
lund: {Morning all|Good morning all|Morning}. {SoS|She} is {in at|due in at|expected at} <early>, first meeting in <room>
wrey: {Thanks|Thank you|Ta} Jo

% logistical am
penhallow: {Train is stuck|Stuck|Train's not moving} outside <station>. {Running|Will be} <mins> late
lund: No problem Minister, I will {push the first meeting|hold the room|let them know}
penhallow: {Thanks|Thank you Jo|Bless you}

% logistical am
akerley: {Cuttings|Press cuttings|Overnight cuttings} are in the {usual folder|shared folder|morning email}. {Nothing for us|One line on <town> in the <paper>|Two on ports, nothing hostile}
voss: {Thanks Tom|Seen, thanks|Read them, ta}

% logistical day
nandan: <sub> {has come up from|has arrived from|is in from} <team>. {Fine to go in tonight's box?|OK for the box tonight?|Callum, box or desk?}
wrey: {Box please|Box|Desk, she asked for it|Yes, box}

% logistical day
lund: {Reminder that|Just to say} the one in <room> is now at <time>, not the half hour
farrow: {Got it|OK|Thanks}
akerley: {Thanks Jo|Noted}

% logistical pm
nandan: Box goes at <late>. {Anything else for it?|Last call|Shout now}
farrow: {One note from me coming|Nothing from me|Two pages from me, sending}
nandan: {Got it|Thanks, in|Lovely}

% logistical pm
lund: Tomorrow: <early> {start|first thing}, <town> {visitors|delegation|harbour board} at <time>, {done by <late>|home by <late> with luck}
penhallow: {Grand|Right|Thanks Jo}

% logistical day
voss: {Journalist asking|Have had a call} about {ferries|sea walls|dredging|the Bill|beach huts} in <town>, press office have it
nandan: {Thanks|Noted, press office will send lines}

% not-selected am
akerley: Anyone want {a coffee|a tea|anything} from {downstairs|the kiosk|the place with the good buns}
farrow: {Flat white|Black, no sugar|Tea please}
nandan: {Same|Cappuccino please|I'm fine thanks}
akerley: {Back in ten|Queue is long, bear with me|On it}

% not-selected day
lund: {Cake|Biscuits|Someone has left brownies} on the {filing cabinet|side|window sill}. {Help yourselves|While it lasts}
voss: {You are a hero|Coming|Save me one}

% not-selected pm
penhallow: {Thank you all for today|Good day, thank you|Thanks everyone, that went well}
nandan: {Thank you Minister|All Tom's doing|Night all}

% not-selected pm
teale: [photo] {Sunset from|View from|This is} <town>{.| this evening.| harbour.}
lund: {Gorgeous|Lovely|Jealous}

% not-selected am
voss: Birthday {on the floor|today}: <colleague>
penhallow: {Many happy returns|Have a lovely day|Happy birthday!}
farrow: {Cake at four?|Cake?|Drinks later}

% logistical day
akerley: {Lift|The lift|West lift} is {out again|broken again}, {use the east stairs|allow five minutes}
penhallow: {Of course it is|Thanks for the warning|Good for the knees}

% logistical day
teale: {Running <mins> behind|Meeting overran, <mins>|Be with you in <mins>}
lund: {No rush|They have tea|OK, telling them}

% logistical day
lund: <town> visit: {train is the <time> from <station>|<time> from <station>, platform from the app}, {seats|tickets} are in the folder
teale: {Thanks|Window seat I hope|Thank you Jo}
lund: {Of course|Always}

% logistical day
nandan: {Can someone print|Could somebody print|Please could someone print} three of <sub> for <room>
akerley: {Done|On the table|On its way}

% logistical pm
farrow: {Speech draft|Draft for <weekday>|Remarks for <town>} {is with you|has gone to Tom|in the folder}. {Cut it as you like|Too long, I know|About eight minutes}
teale: {Thanks, will read on the train|Good, reads well|Will look tonight}

% logistical am
wrey: {Team meeting|Catch-up|Office meeting} at <early> in <room>, {fifteen minutes|quick one}
nandan: {There|Coming}
akerley: {On the bus, five minutes late|There}

% not-selected day
farrow: https://www.example.org/{tides|ports|harbours}/<n> {worth a read|long but good|see the last paragraph}
voss: {Ta|Reading|Saved}

% not-selected day
voss: [deleted]
voss: {Wrong chat, sorry|Sorry, not for here}

% logistical day
lund: [missed call]
lund: {Sorry, pocket|Just checking the car time, ignore|Will try later}

% logistical day
penhallow: [edited] {Back from|Home from|Leaving} <town>, {office by|desk by} <time>
lund: {Thanks Minister|Perfect}

% not-selected pm
nandan: [photo] {The new sign on our door|Whiteboard before somebody wipes it|Spotted in the lobby}
wrey: {Very good|Ha|Please wipe it}

% logistical day
akerley: [poll] Away day in {June|March|September}? / Thursday <votes> / Friday <votes> / Neither <votes>
lund: {Please vote|Closing this tonight|Vote, all of you}

% logistical day
akerley: {Wifi|The wifi|Printer} is down on {two|three|the corridor}, {IT know|ticket raised}
nandan: {Thanks|Hotspot it is}

% logistical pm
wrey: {Duty this weekend is Priya|Duty this weekend is Tom|I have duty this weekend}, {number as usual|phone on from Friday 18.00}
teale: {Thanks all|Thank you|Hope it's quiet}

% logistical day
nandan: {PQs|Written questions}: <votes> today, {none nasty|one on dredging|two from Lords}. {Answers by noon|In the box}
penhallow: {Fine|Will do them on the train|Thanks}

% not-selected am
penhallow: {Foggy|Blowing a gale|Bright and cold} in <town> {this morning|today}
teale: {Same here|Wrap up|Lucky you}
`;

/** Cars, trains and boxes: the diary group. */
export const DIARY_TALK = `
% logistical am
lund: {Car is outside|Car's here|<driver> is outside}, {silver estate|black saloon|usual place}
teale: {Two minutes|Coming|Down in five}

% logistical pm
lund: {Tomorrow's car at|Car tomorrow} <early>, {<driver> driving|with <driver>}
teale: {Thanks|Thank you|Good}

% logistical day
lund: {Train|Your train} is the <time> from <station>, {coach C|first carriage}, {back on the <late>|return is open}
teale: {Got it|Fine|Thanks}

% logistical day
teale: {Running late|Overrunning|Delayed}, <mins>. {Tell them sorry|Can you tell them|Sorry}
lund: {Told them|No problem|They are happy to wait}

% logistical am
akerley: {Folder is on the back seat|Brief is in the car|Papers are with <driver>}, {the blue one|top of the pile|tabbed}
teale: {Found it|Thanks Tom|Reading}

% logistical pm
akerley: Box {is with <driver>|left at <late>|on its way}, {two papers|light tonight|heavy, sorry|four papers}
teale: {Thanks|Thank you|Door is open}

% logistical day
lund: {Lunch|Dinner} {Thursday|on Tuesday|on Monday} is at {the harbour office|the club|<town> town hall}, {no speech|two words of thanks}
teale: {OK|Lovely|Noted}

% not-selected pm
teale: {Home. Thank you Jo|Back. Night all|Home, shoes off}
lund: {Sleep well|Night|Well done today}

% logistical day
lund: {Gate|Side gate|Main gate} {code|pass} for <town> is {at the desk|with their office|on your sheet}
nandan: {Thanks|I will bring a spare}

% logistical day
nandan: Surgery {this|next} {Friday|Saturday} is {not one for us, her other office have it|with her constituency office}
lund: {Right, off the sheet|Thanks, taken out}

% logistical am
teale: Where am I {going|supposed to be}
lund: {<room>, then 5.07|<room>, second floor|<town> hall, left of the lift}
teale: {Thank you|Ah|Knew that}

% not-selected day
lund: [photo] {Your umbrella, found|The view you missed|Lost property, yours?}
teale: {Mine!|You star|Ha}

% logistical day
akerley: {Road is shut at <town>|Diversion at <town>|Traffic is dreadful}, {<driver> is going round|add <mins>}
lund: {Telling them|Thanks}

% logistical pm
lund: {Clocks|Sunday|Monday}: {early start, car at <early>|nothing before ten|free morning, protected}
teale: {Bliss|OK|Good}

% not-selected day
teale: Any {chance of a sandwich|food|tea}
lund: {On your desk|Cheese or egg|Five minutes}
teale: {Cheese|You're a marvel|Thank you}

% logistical day
wrey: {Vote|Division} {expected|likely} at <late>, {stay close|do not stray far}
teale: {Here|In the tea room|OK}

% logistical day
lund: [missed call]
lund: {Only to say the car has moved|Nothing, found it|It was the hotel, sorted}

% logistical am
lund: {Passport|Your badge|Reading glasses} {please|today}, {they check|you'll need it}
teale: {Packed|Got it|On my desk, could someone}
akerley: {I have it|Bringing it}
`;
