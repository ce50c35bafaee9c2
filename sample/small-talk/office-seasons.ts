/** What comes round with the year. The numbers are the months in which it is said. */
export const OFFICE_SEASONS = `
% not-selected day 9,10
voss: Conference passes {have come|are with Dex|no photo looks like its owner}
penhallow: {Mine looks like my brother|Thank you|Collecting}

% logistical day 9,2,4
lund: Recess dates are {in|in the shared calendar}, {do not plan round them yet|please check leave}
nandan: {Mine is down|Checked}

% not-selected am 10,11
penhallow: {Clocks went back|Dark at four already|Frost on the platform}
lund: {I hate it|Candles next|At least the heating works}

% not-selected day 11
akerley: {Poppies at reception|Two minutes at eleven, everyone in the atrium please}
teale: {Coming down|There}

% not-selected day 12
lund: {Secret santa|Father Christmas draw} {by Friday|names are in the hat}, £5 {and I mean it|limit}
farrow: {Last year I got a stapler|In|In, reluctantly}
voss: {In|Someone gave me tide tables}

% not-selected pm 12
akerley: [photo] {Tree is up|Jo on a ladder|The tree has lights, two work}
teale: {Gorgeous|Careful Jo|Now it is Christmas}

% logistical day 12
nandan: Christmas cards: {20<votes>|9<votes>} {to sign, twenty a day|left, sorry}
teale: {My hand|Bring tea|Half done}

% not-selected am 1
wrey: {Happy new year all|Welcome back|Good to see everyone}
kell: {And to you|Same to all|Is it Friday yet}

% not-selected am 1,2
akerley: {Snow|Sleet|Ice} {at mine|on the line|in <town>}. {Trains a mess|In by ten|Walking}
lund: {Take care all|No rush|Meeting moved to <time>}

% logistical day 3
sorrel: {Year end|Invoices}: {anything for this year by the 20th|no purchase orders after Friday}
strand: {Understood|All mine are in}

% not-selected am 3,4
teale: {Daffodils|Blossom} {out in the square|at last}
penhallow: {Lambs here|Hail here|Lovely}

% logistical day 4,5
hale: Pre-election rules {from Friday|still on}: {nothing new, nothing local|check with me first}
voss: {Noted|Printed it out}

% not-selected day 6,7
voss: {32 degrees in here|Too hot|Fan has broken}
lund: {Ice lollies in the fridge|Windows open on two|Move to <room>, it faces north}
akerley: {Coming|You hero|Gone already}

% logistical day 7
wrey: {Recess is Thursday|Summer cover}: {rota is up|three of us in at a time}, {Tom first fortnight|Priya then me}
penhallow: {Bless you all|Enjoy it}

% not-selected pm 8
penhallow: [photo] {Holiday weir|This is a lock in Brittany|Rain}
orme: {You cannot leave it alone|Nice gates|Very you}

% not-selected am 9
lund: {School run|Back to school}, {in at 9.15|traffic}
wrey: {No rush|Same here}

% logistical day 10,11,12,1,2
ives: {Tides are high|Spring tides} {<weekday> to Sunday|this week}, {nothing above warning|watching <town>}
strand: {Ports told|Noted}

% not-selected day 5,6,7,8
hale: {Ice cream van outside|Band in the park|Regatta on the radio}
farrow: {Two minutes|99 for me|Some of us are working}
`;
