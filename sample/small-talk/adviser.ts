/** More of a minister and her adviser: short, dry, all day long. */
export const ADVISER_DAY = `
% logistical am
farrow: {Morning. Three things|Morning|Up?} {cuttings are dull|<topic> is on the radio|<paper> is kind}
teale: {Good|Heard it|Makes a change}

% logistical am
teale: {What have I got|What is first|Who am I seeing at <early>}
farrow: {<town> harbour board|Judith, ten minutes|Nobody till <time>}, {then <topic>|be nice|bring the folder}
teale: {Right|I am always nice|OK}

% logistical day
farrow: {Can you ring|Would you ring} {the leader at <town>|the chair|the whips} {before <time>|today}
teale: {Number?|Will do it in the car|Done, he talked}
farrow: {He does|Sent|You're a star}

% logistical day
teale: {Is <sub> any good|Have you read <sub>}
farrow: {Page <pages> is|Read the annex first|Not yet, tonight}
teale: {Ha|Right|Bring it along}

% logistical day
farrow: {<paper> want|<paper> asking for} {five minutes on <topic>|a profile|lunch}
teale: {No|Not this month|After recess}
farrow: {Thought so|Will say so nicely|Right}

% logistical day
teale: {How long do I have|How long is the speech}
farrow: {<votes> minutes|Eight with the joke|Till they cough}
teale: {Lose the joke|Keep the joke|Fine}

% not-selected day
farrow: {Your microphone was on|You waved at the wrong man|You said Eastness, it was Wexmouth}
teale: {Oh no|Did anyone notice|They look the same from a podium}

% not-selected pm
teale: {What a day|That was long|I want soup}
farrow: {Go home|Soup is downstairs|Tomorrow is lighter}
teale: {Is it|Night then|Promise}

% not-selected am
teale: {Did you see the moon|Swam this morning|Ran round the park, once|Frost on the wall|Awake since five|Fox in the bins again|Cold}
farrow: {You are a machine|I saw the alarm|Madness|No|Still in bed|Good for you|Ha}

% logistical day
farrow: {Hester's office|Callum} {would like|wants} ten minutes {about <topic>|before the box|on <weekday>}
teale: {Now is fine|After the <time>|Ask Jo}

% logistical day
farrow: {Vote|Division} {in ten|any minute|at <late>, they say}
teale: {Walking|In the chamber|Already there}

% logistical pm
farrow: {Reading the draft|Have cut the draft|Draft <votes> in your folder} {of <weekday>|for <town>}
teale: {Better|Still too many adjectives|I like the ending}
farrow: {Adjectives out|You wrote the ending|Good}

% logistical pm
teale: {Where is the|Who has the} {box|blue folder|good pen}
farrow: {Marlon|Priya, I think|You do}
teale: {So I do|Thanks|Ah}

% not-selected day
farrow: {Lunch|Bacon roll|Soup}? {Queue is short|My turn}
teale: {Yes please|Two|Had one, thank you}

% logistical day
teale: {Cora|Owen|Lachlan|Anil} {was good today|has a point about <topic>|is worried}
farrow: {Agreed|Will talk to them|Yes, they are}

% logistical day
farrow: {Nina has|Nina is doing} {the quote|the lines on <topic>|Saturday}
teale: {Good|Not too chirpy|Thank her}

% logistical day
farrow: {Whips say|Word is} {early night|late one|running whip on <weekday>}
teale: {Hooray|Of course it is|Tell Jo}

% logistical day
teale: {They ask about|Delegation want} <topic>, {what do we say|is there a line}
farrow: {Line is in the brief, page <pages>|We are looking at it|Say nothing, smile}
teale: {Said it|Smiled|Found it}

% not-selected pm
farrow: {How was|How did} {dinner|the reception|the club} {go|?}
teale: {Long|Fish|A man told me about eels for an hour}
farrow: {Poor you|Which man|Were they good eels}

% not-selected am
farrow: {Trains|Northern line|Buses} {dead|all over the place}, {in by nine|working from the cafe}
teale: {No matter|Bring coffee|Me too}

% logistical day
farrow: {Sent you|In your inbox}: {the <paper> piece|letter from <town>|polling on nothing much}
teale: {Seen|Later|Any good}
farrow: {No|First half|Skip to the end}

% logistical day
teale: {Move|Can we move} {the <time>|<weekday>|tonight}{?| please}
farrow: {Asking Jo|It is already moved once|Will try}
teale: {Thanks|Sorry|You are patient}

% logistical am
farrow: {On <station> platform|In the lobby|Outside with the car}, {where are you|take your time}
teale: {Two minutes|Finding shoes|Behind you}

% logistical pm
teale: {Tomorrow, what do I wear|Is tomorrow outdoors|Boots tomorrow?}
farrow: {Boots|A coat that floats|Indoors, allegedly}

% not-selected day
teale: [photo] {Look at this cake|My view for the next three hours|Whose dog}
farrow: {Jealous|Save me some|Mine now}

% logistical day
farrow: {Ring me when you can|Two minutes when you are out|Not urgent, ring}
teale: {Ringing|After <time>|Is it bad}
farrow: {No|Only a bit|Interesting, not bad}

% logistical day
farrow: {Select committee|The committee|Their clerk} {have moved to <weekday>|want you on <weekday>|are in a good mood}
teale: {Fine|Prep on the day before please|Who is in the chair}

% not-selected am
farrow: {Good luck today|You will be fine|Break a leg}
teale: {Thank you|Stomach like a washing machine|It is only <town>}

% not-selected pm
farrow: {You were good|They liked that|Nobody walked out}
teale: {One did|That was the fire warden|High praise}

% logistical day
teale: {Tell Idris|Ask Idris} {I will take <topic>|to take the <time>|well done}
farrow: {Done|He is beaming|He says thank you}

% logistical pm
farrow: {Weekend|Saturday}: {nothing from me|one call, Sunday at six|<paper> may ring about <topic>}
teale: {Bliss|OK|I shall be up a hill}

% logistical day
farrow: {I am with|Sitting with} {Anil|Judith|Callum|Beth} {on <topic>|now}, {anything to pass on|back by <time>}
teale: {Be kind|No|Ask about <town>}

% not-selected day
teale: {Do you know a good|Who is a good} {dentist|plumber|florist}
farrow: {My sister's|No, and I need one|Ask Jo, Jo knows everyone}

% not-selected pm
teale: {Asleep on the train|Woke at <station>|Missed my stop}
farrow: {Ha|Again|Turn round}

% logistical day
farrow: {I have the|Have got} {numbers on <topic>|map|note from <team>}. {Worse than we thought|Better|As expected}
teale: {Show me at <time>|Bring it up|Oh good}
`;
