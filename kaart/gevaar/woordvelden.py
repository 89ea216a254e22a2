"""The words of danger by field, and which of them near each other are an alarm.

A word ends in `*` when any ending fits, begins with `*` when any beginning does; `+` joins the
words of a phrase, `_` in it stands for any one word. All is written as `vouw` leaves it: lower
case, without accents.
"""

from typing import NamedTuple

PERSOON = """
ik me mij mijn mn m mezelf mijzelf ons onze wij we je jou jouw zich zichzelf elkaar hem haar zijn
zn hun hen hij zij ze iemand man mannen vrouw vrouwen kind kinderen kinder* zoon zoons dochter*
moeder* vader* mama mam ma mamma papa pap pa pappa ouder ouders oma opa grootouder* broer* zus
zusje* zussen tante oom nicht* neef* neven buur* bovenbuur* onderbuur* overbuur* vriend vriendin*
vrienden ex exman exvrouw expartner partner echtgeno* verloofde cl client* mw mevr mevrouw dhr mnr
meneer heer dame bewoner* leerling* student* meisje* jongen* baby* peuter* kleuter* kleine
kleintje puber* tiener* collega* patient* pt stief* pleeg* schoonmoeder schoonvader schoondochter
schoonzoon schoonzus schoonfamilie familie* gezin kleinkind* kleinzoon kleindochter huisgeno*
klasgeno* maatje* buddy deelneme* lid dakloze vluchteling* statushouder* bezoeker* gast gasten
kerel gozer vent bff bestie my his her husband wife son daughter mother father brother sister mom
mum dad friend someone
"""

# Who can be hurt: the words that may follow right after what is done to them.
LIJDEND = """
me mij ons hem haar hen elkaar mezelf iemand vrouw kind kinderen kleinkind* zoon zoontje dochter*
kleindochter kleinzoon meisjes leerlingen moeder vader mama mam ma papa pap pa oma opa ouders
broer* zus zusje* zusjes zussen tante oom nichtje neefje buurvrouw buurman buurmeisje buurjongen
vriendin vriend partner ex cl client* mw dhr mevrouw meneer leerling meisje* jongen baby peuter
kleuter her him us them wife daughter son mother
"""

VELDEN: dict[str, str] = {
    "lijdend": LIJDEND,
    "slaat": """
slaat slaan sla sloeg sloegen mept meppen schopt schoppen stompt stompen ramt timmert knijpt
tuchtigt trapt sleurt beat beats hit hits hitting beating
""",
    "wurgt": """
wurgt wurgen wurgde duwt duwde bijt
""",
    "dader": """
hij zij ze man vriend partner ex vader stiefvader moeder broer* oom husband boyfriend echtgenoot
""",
    "geslagen": """
geslagen slaag gemept geschopt gestompt geramd gewurgd geknepen toegetakeld toetakel* afgeranseld
ranselt ranselen aftuig* afgetuigd klappen oplawaai* in+elkaar+ge* in+elkaar+slaan in+elkaar+slaat
in+elkaar+ramm* in+elkaar+ramt losse+handjes losse+handen handen+niet+thuis keel+dicht*
bij+de+keel bij+haar+keel bij+mijn+keel bont+en+blauw blauwe+plek* blauw+oog blauwe+ogen
doet+_+pijn doen+_+pijn haar+pijn+doet me+pijn+doet hem+pijn+doet mij+pijn+doet vuisten hardhandig
haar+tegen hem+tegen mij+tegen+de+muur me+tegen+de+muur van+de+trap+geduwd trap+af+geduwd riem
vastgebonden schudt+baby baby+schud* baby+geschud baby+door+elkaar door+elkaar+geschud
door+elkaar+schud* gooit+_+naar gooit+haar gooit+hem knijpt+_+keel vechtende
""",
    "bedreigt": """
dwingt+mij dwingt+me dwingt+haar dwingt+hem duwt+me+tegen duwt+haar+tegen duwt+mij+tegen
achtergelaten+in+land achtergelaten+in+het+land mag+niet+naar+buiten+van bedreig* doodsbedreig*
dooddreig* chanteer* chantage gechanteerd afgeperst afpers* afpers intimideer* geintimideerd
achtervolg* stalk* stalker iets+aandoet iets+aandoen wat+aandoet terroriseer* opgesloten
sluit+_+op sluiten+_+op sluit+_+_+op sluiten+_+_+_+op houdt+_+vast kleineert gekleineerd vernedert
controleert+mijn controleert+alles controleert+haar tracker volgt+haar volgt+mij+overal
dreigt+_+te+slaan dreigt+_+te+vermoorden dreigt+met dreigt+haar dreigt+hem dreigt+dat threatens
threatened threatening
""",
    "vermoordt": """
vermoord* afmaken doodmaken kapotmaken doodsteken doodslaan doodschieten ombrengen
iets+aan+te+doen
""",
    "vrees": """
bang doodsbang vreest vrees afraid scared trillen durf+niet durft+niet
""",
    "thuiskomst": """
thuiskomt thuis+komt thuis+is thuiskomst naar+huis komt+thuis terug+naar+huis
""",
    "naaste": """
man vriend partner ex vader stiefvader moeder zoon broer* schoonfamilie schoonmoeder echtgenoot
ouders oom husband boyfriend father brothers
""",
    "bang_voor": """
bang+voor bang+van bang+is+voor bang+ben+voor vreest+haar vreest+zijn angst+voor afraid+of
scared+of
""",
    "seks": """
paspoort+af paspoort+afgenomen wil+seks verhuurt+een+meisje aanrand* aangerand verkracht*
misbruik+me misbruikt betast* onzedelijk* ontucht* naaktfoto* naaktbeelden bloot+fotos blootfoto*
prostitu* sekswerk mannen+naar+bed hoer uitgebuit uitbuit* arbeidsuitbuiting abuse* abusing raped
besneden besnijden besnijdenis seks+met+mij seks+met+haar tot+seks seksuele+handelingen seksueel
sexueel paspoort+afge* paspoort+afgepakt mijn+paspoort+heeft heeft+mijn+paspoort took+my+passport
verkoopt+haar geen+loon
""",
    "zit_aan": """
zit+aan zat+aan zitten+aan raakt+_+aan raakt+_+_+aan aan+me+zit aan+mij+zit aan+haar+zit
komt+aan+me touches+me touched+me mijn+kamer+binnen op+mijn+kamer+snachts in+nacht+in+mijn+kamer
""",
    "klein": """
baby* beeby peuter* kleuter* kind kinderen kindje* kleintje kindjes zusjes kleinkind* ons
""",
    "alleen": """
alleen+thuis alleen+in+huis alleen+binnen zit+alleen zitten+alleen alleen+gelaten laat+_+alleen
laat+_+_+alleen alleen+in+bed alleen+in+box laat+kind+alleen laten+_+alleen opgesloten+in
opgesloten+auto
""",
    "verlaten": """
dagen+alleen nachten+alleen zonder+eten avonden+alleen hele+dag+alleen vaak+alleen+thuis
""",
    "verwaarlozen": """
verwaarloos* verwaarlozing ondervoed* uitgehongerd krijgt+geen+eten geeft+_+geen+eten
geven+_+_+geen+eten geven+_+geen+eten geeft+_+_+geen+eten krijgen+geen+eten geen+eten+als+straf
geen+eten+gegeven niet+te+eten
""",
    "verwaarloosde": """
baby* kind kinderen peuter* kleuter* kindje* moeder vader oma opa mw mevrouw dhr meneer cl
leerling broertje* zusje* buurjongen* buurmeisje* oudere* kleinkind* zichzelf
""",
    "geldmisbruik": """
spaargeld+gestolen geld+gestolen+van handtekening+nagemaakt steelt+haar+pensioen
steelt+zijn+pensioen steelt+haar+geld plundert leegplunder* geplunderd steelt+geld stelen+geld
geld+afhandig troggelt afpakt+geld geld+afpakt pakt+_+geld rekening+leeg* leeghaalt
haalt+_+pas+leeg pinpas+leeg spaarrekening haalt+geld+van neemt+haar+pinpas pinpas+van+oma
pakt+pensioen neemt+pensioen sieraden+weg
""",
    "oudere": """
moeder vader oma opa mw mevrouw dhr meneer tante oom ma pa cl demente dementerende mij mijn ouders
buurman buurvrouw
""",
    "doodgaan": """
dood doodgaan doodgegaan sterven dying
""",
    "willen": """
wil willen wilde wou liever verlang* hoop wants wanna wish
""",
    "zichzelf": """
mezelf mijzelf zichzelf hemzelf haarzelf myself herself himself zich armen polsen arm pols
""",
    "verwonden": """
beschadig beschadigt beschadigen snij snijd snijdt snijden sneed gesneden kras krast krassen
verwond* doden doodmaken ombrengen verbrandt kill hurts hurting harm harms cut cuts cutting
pijn+doet pijn+doen pijn+te+doen aandoen aandoet
""",
    "nu": """
nu net zojuist zonet ineens opeens plots plotseling momenteel vannacht help snel minuten minuut
min uur uren duurt begon
""",
    "medisch": """
bewusteloos bewustelo* bewustlo* buiten+bewustzijn buiten+westen buiten+kennis bij+kennis
geen+lucht geen+lugt niet+ademen ademt+niet ademd+niet adem+niet ademt+_+niet+meer ademt+raar
ademd+niet+meer niet+meer+ademd niet+meer+ademt niet+meer+ademen stikt+bijna stikt+in
verslikte+zich verslikt+zich lippen+_+blauw lippen+zijn+blauw lippen+worden+blauw lippen+blauw
lippen+worden+paars blauw+aangelopen hartaanval* hardaanval hartinfarct hartstilstand hart+stil*
geen+hartslag geen+pols epileptische+aanval* epilepsie+aanval* aanval+van+epilepsie stuip stuipen
stuiptrek* pijn+op+_+borst pijn+op+borst druk+op+_+borst pijn+in+_+borst pijn+in+borst
pijn+op+de+borst naar+zijn+hart naar+zn+hart scheve+mond mond+hangt+scheef mond+scheef mond+hangt
half+gezicht zijn+ene+kant zn+ene+kant hevig+bloed* bloedt+hevig bloedt+heel+erg bloedt+enorm
bloedt+erg veel+bloed blijft+bloeden bloed+verlies* overdosis overdos* teveel+pillen
te+veel+pillen strip+pillen hoop+pillen pillen+geslikt pillen+ingenomen vergiftigd+door
iets+giftigs ingeslikt schoonmaakmiddel reageert+niet reageert+nergens+op niet+aanspreekbaar
niet+aanspreekbar niet+meer+reageert niet+wakker+te+krijgen wordt+niet+wakker word+niet+wakker
wont+wake knock+out out+gegaan anafyla* allergische+reactie keel+zwel* keel+dik levenloos
beweegt+niet doet+niks+meer doet+niets+meer ligt+op+de+grond+en persdrang ik+beval onderkoel*
te+water+geraakt zit+er+iemand+klem ziekenauto ziekenwagen unconscious not+breathing
isnt+breathing cant+breathe heart+attack collapsed+and
""",
    "zwak": """
flauwgevallen flauw+gevallen epilepsie* insult weggezakt zakte+weg zakt+weg ambulance hoofdje
weeen vliezen+gebroken baby+komt aangereden collapsed beroerte bloedt bloed duizelig stikt
""",
    "water": """
water sloot gracht kanaal vijver ijs rivier singel zwembad
""",
    "gevallen": """
gevallen gezakt drijft verdronken verdrinkt verdringt verdrink zwemmen+kan kan+niet+zwemmen
gesprongen
""",
    "vuurwapen": """
pistool gewapend* machete vuurwapen geweer met+een+wapen met+wapen
""",
    "vermist": """
verdwenen vermist zoek+geraakt weggelopen niet+te+vinden nergens+te+vinden
""",
    "weerloos": """
dement* kind kindje peuter* kleuter* baby broertje zusje vader moeder opa oma alzheimer
""",
    "wapen": """
mes messen machete pistool vuurwapen gewapend bijl hakmes geweer steekwapen steekpartij
neergestoken neergeschoten schoten knife gun benzine zwaard schaar wapen hamer
""",
    "gevaarlijk": """
zwaait dreig* bedreig* steken gestoken rent loopt+met staat+met heeft+een zijn+hand haar+hand
vechten vecht* vechtpartij buiten plein straat deur voor+de+deur bij+zich nu
""",
    "brand": """
brandt vlam+gevat in+brand in+de+fik vlammen brandt+het rookontwikkeling rook+uit rook+komt
rook+overal rook+onder vuur+in gaslucht gaslek ruik+gas ruikt+_+naar+gas ruikt+naar+gas
gas+staat+aan gas+ruik* koolmonoxide* ontplof* explosie on+fire brandt+flat flat+brandt
huis+brandt brand+uitgebroken brand+in+het brand+in+de brand+bij zwarte+walm
""",
    "plek": """
voordeur achterdeur schuurtje winkel portiek huis flat keuken kamer trap* berging schuur dak buur*
buren gebouw woning deur school kelder galerij hal balkon box lift zolder hiernaast iedereen
""",
    "inbraak": """
inbreker* inbreken ingebroken overvaller overval overvallen vechtpartij gijzel* ontvoerd gekidnapt
een+man+in+mijn+huis meegenomen
""",
    "verward": """
verward* psychose psychotisch* doorgedraaid door+het+lint flipt in+de+war
""",
    "hoogte": """
dak balkon brug spoor flat rails perron reling raam
""",
    "rand": """
rand+van hangt+over staat+op+de+reling staat+op+de+rand staat+op+reling
""",
    "springen": """
springen spring springt sprong
""",
}  # fmt: skip


class Veldenpaar(NamedTuple):
    """Two fields that are a loud alarm together, and how far apart; `na` is in this order only."""

    nummer: str
    een: str
    ander: str
    nabij: int = 6
    na: bool = False


PAREN = (
    Veldenpaar("VT", "slaat", "lijdend", 3, na=True),
    Veldenpaar("VT", "geslagen", "persoon"),
    Veldenpaar("VT", "wurgt", "dader", 2),
    Veldenpaar("VT", "bedreigt", "persoon"),
    Veldenpaar("VT", "vermoordt", "persoon", 4),
    Veldenpaar("VT", "bang_voor", "naaste", 3, na=True),
    Veldenpaar("VT", "vrees", "thuiskomst", 5),
    Veldenpaar("VT", "seks", "persoon"),
    Veldenpaar("VT", "zit_aan", "klein", 4, na=True),
    Veldenpaar("VT", "zit_aan", "lijdend", 3, na=True),
    Veldenpaar("VT", "verwaarlozen", "verwaarloosde", 5),
    Veldenpaar("VT", "verlaten", "klein", 5),
    Veldenpaar("VT", "geldmisbruik", "oudere"),
    Veldenpaar("113", "willen", "doodgaan", 3, na=True),
    Veldenpaar("113", "doodgaan", "willen", 1, na=True),
    Veldenpaar("113", "zichzelf", "verwonden", 4),
    Veldenpaar("113", "zichzelf", "doodgaan", 3),
    Veldenpaar("113", "springen", "hoogte", 5),
    Veldenpaar("113", "rand", "hoogte", 5),
    Veldenpaar("112", "rand", "hoogte", 5),
    Veldenpaar("112", "alleen", "klein", 5),
    Veldenpaar("112", "medisch", "persoon", 8),
    Veldenpaar("112", "medisch", "nu", 8),
    Veldenpaar("112", "zwak", "nu", 5),
    Veldenpaar("112", "wapen", "gevaarlijk"),
    Veldenpaar("112", "vuurwapen", "persoon", 4),
    Veldenpaar("112", "vermist", "weerloos", 8),
    Veldenpaar("112", "brand", "plek"),
    Veldenpaar("112", "brand", "nu"),
    Veldenpaar("112", "inbraak", "nu"),
    Veldenpaar("112", "water", "gevallen", 4),
    Veldenpaar("112", "verward", "wapen", 8),
    Veldenpaar("112", "verward", "bedreigt", 8),
    Veldenpaar("112", "slaat", "nu", 4),
    Veldenpaar("112", "geslagen", "nu", 3),
)
